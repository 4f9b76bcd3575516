import { stacksScript } from "./stacks-script.ts";

/**
 * What the page does when it is used: pictures of stacks are drawn by what is chosen and at the moment that is chosen, frames zoom, are searched,
 * walked through by arrow keys, and coloured by owner. All of it stands on the numbers that the page brings along.
 */
export const pageScript = `
"use strict";
(() => {
  const ROUND = 0.001;
  const percent = (share) => Number(share.toFixed(3)) + "%";
  const within = (inner, outer) => inner.left >= outer.left - ROUND && inner.left + inner.width <= outer.left + outer.width + ROUND;
  const zoomTo = (picture, target) => {
    picture.zoomed = target && target.path;
    for (const frame of picture.frames) {
      const { shape } = frame;
      const isAbove = target !== undefined && frame.depth < target.depth;
      const isShown = target === undefined || within(frame, target) || (isAbove && within(target, frame));
      shape.classList.toggle("away", !isShown);
      shape.classList.toggle("above", isAbove);
      if (!isShown) continue;
      const [from, width] = target === undefined ? [0, 100] : [target.left, target.width];
      shape.setAttribute("x", percent(isAbove ? 0 : ((frame.left - from) / width) * 100));
      shape.setAttribute("width", percent(isAbove ? 100 : (frame.width / width) * 100));
    }
  };
${stacksScript}
  const pictureIn = (box, kind, sign) => {
    const figure = box.querySelector("." + kind) ?? document.createElement("figure");
    if (!figure.firstChild) {
      figure.className = "stacks " + kind;
      figure.innerHTML = '<figcaption></figcaption><div class="scroll"><svg class="icicle" role="group" width="100%"></svg></div>';
      box.append(figure);
    }
    return { figure, sign, caption: figure.querySelector("figcaption"), box: figure.querySelector(".icicle"), frames: [] };
  };
  const phases = [...document.querySelectorAll(".pictures")].map((box) => {
    const phase = box.parentElement;
    return {
      box,
      data: JSON.parse(phase.querySelector(".drawn").textContent),
      tool: phase.querySelector(".moment"),
      rest: phase.querySelector(".rest"),
      pictures: [pictureIn(box, "grew", 1), pictureIn(box, "shrank", -1)],
    };
  });
  const pictures = phases.flatMap((phase) => phase.pictures);
  const choiceOf = (name) => document.querySelector("#" + name + " input:checked")?.value;
  const show = (phase) => {
    const { data, tool, rest } = phase;
    const slider = tool?.querySelector("input");
    const moment = slider ? Number(slider.value) : 0;
    const view = viewOf(data, { measure: choiceOf("measure"), compared: choiceOf("compared"), moment });
    phase.view = view;
    phase.box.classList.toggle("allocated", view.drawn !== undefined && view.drawn === data.allocated);
    for (const picture of phase.pictures) draw(picture, view);
    if (slider) {
      const at = view.hasMoments ? moment : data.moments.length - 1;
      const text = "after " + formatCount(data.moments[at]) + " of " + formatCount(data.iterations) + " iterations";
      slider.disabled = !view.hasMoments;
      slider.setAttribute("aria-valuetext", text);
      tool.querySelector("output").textContent = text;
    }
    const isEmpty = phase.pictures.every(({ figure }) => figure.hidden);
    rest.textContent = !view.drawn ? view.missing : isEmpty ? "There is nothing to draw." : view.hasMoments && moment < data.moments.length - 1 ? "Drawn are the stacks that changed most until the end." : view.drawn.rest;
  };
  const find = document.getElementById("find");
  const search = () => {
    const wanted = find.value.trim().toLowerCase();
    let [hits, matching] = [0, 0];
    for (const { view, pictures } of phases) {
      const isNamed = (text) => text.toLowerCase().includes(wanted);
      const named = wanted === "" || !view.drawn ? [] : view.drawn.functions.map(([name]) => isNamed(name));
      for (const picture of pictures) {
        for (const { shape, text } of picture.frames) {
          const isHit = wanted !== "" && text.includes(wanted);
          hits += isHit ? 1 : 0;
          shape.classList.toggle("hit", isHit);
          shape.classList.toggle("miss", wanted !== "" && !isHit);
        }
        const all = view.stacks.filter(({ value }) => value * picture.sign > 0);
        const found = wanted === "" ? [] : all.filter(({ frames, owner }) => isNamed(owner[0]) || frames.some((place) => named[place]));
        const sumOf = (stacks) => stacks.reduce((sum, { value }) => sum + value * picture.sign, 0);
        const share = ((sumOf(found) / sumOf(all)) * 100).toFixed(1) + " %";
        matching += found.length;
        const sum = ": " + formatCount(found.length) + " of " + formatCount(all.length) + " stacks match" + (found.length === 0 ? "" : ", " + view.amount(sumOf(found)) + ", " + share);
        picture.caption.textContent = wanted === "" ? picture.title : picture.sum + sum;
      }
    }
    const counted = (count, one) => formatCount(count) + " " + one + (count === 1 ? "" : "s");
    document.getElementById("found").textContent = wanted === "" ? "" : counted(hits, "frame") + ", " + counted(matching, "stack");
  };
  const focus = (picture, frame) => {
    if (!frame) return;
    for (const { shape } of picture.frames) shape.tabIndex = -1;
    frame.shape.tabIndex = 0;
    frame.shape.focus();
  };
  const next = ({ frames }, frame, key) => {
    const shown = frames.filter(({ shape }) => !shape.classList.contains("away"));
    if (key === "ArrowUp") return shown.findLast((other) => other.depth === frame.depth - 1 && within(frame, other));
    if (key === "ArrowDown") return shown.find((other) => other.depth === frame.depth + 1 && within(other, frame));
    const row = shown.filter(({ depth }) => depth === frame.depth);
    return row[row.indexOf(frame) + (key === "ArrowRight" ? 1 : -1)];
  };
  for (const picture of pictures) {
    const frameAt = ({ target }) => picture.frames.find(({ shape }) => shape === target.closest(".frame"));
    const toggle = (frame) => {
      if (!frame) return;
      zoomTo(picture, picture.zoomed === frame.path ? undefined : frame);
      focus(picture, frame);
    };
    picture.box.addEventListener("click", (event) => toggle(frameAt(event)));
    picture.box.addEventListener("keydown", (event) => {
      const frame = frameAt(event);
      if (event.key === "Escape") {
        zoomTo(picture, undefined);
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        toggle(frame);
      } else if (frame && event.key.startsWith("Arrow")) {
        event.preventDefault();
        focus(picture, next(picture, frame, event.key));
      }
    });
  }
  if (!find) return;
  find.addEventListener("input", search);
  for (const choice of document.querySelectorAll(".choice")) {
    choice.hidden = false;
    choice.addEventListener("change", () => {
      const compared = document.getElementById("compared");
      if (compared) compared.disabled = choiceOf("measure") === "allocated";
      for (const phase of phases) {
        for (const picture of phase.pictures) picture.zoomed = undefined;
        show(phase);
      }
      search();
    });
  }
  for (const phase of phases) {
    show(phase);
    if (!phase.tool) continue;
    phase.tool.hidden = false;
    phase.tool.addEventListener("input", () => {
      show(phase);
      search();
    });
  }
  const byOwner = document.getElementById("by-owner");
  const color = () => document.body.classList.toggle("owners", byOwner.checked);
  byOwner.addEventListener("change", color);
  color();
})();
`;
