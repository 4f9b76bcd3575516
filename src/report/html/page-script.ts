import { ROW_PX } from "../picture/draw-icicle.ts";

/**
 * What the page does when it is clicked: frames of a picture zoom, are searched, walked through by arrow keys, and coloured by owner. All of
 * it stands on what is drawn: a frame's place is its attributes, and its name and numbers are its title.
 */
export const pageScript = `
"use strict";
(() => {
  const pictures = [...document.querySelectorAll(".icicle")].map((box) => {
    [...box.children].forEach((shape, i) => {
      shape.setAttribute("role", "button");
      shape.tabIndex = i === 0 ? 0 : -1;
    });
    const frames = [...box.children].map((shape) => ({
      shape,
      left: parseFloat(shape.getAttribute("x")),
      width: parseFloat(shape.getAttribute("width")),
      depth: Math.round(parseFloat(shape.getAttribute("y")) / ${ROW_PX}),
      name: shape.querySelector("title").textContent.toLowerCase(),
    }));
    return { box, frames };
  });
  const ROUND = 0.001;
  const within = (inner, outer) => inner.left >= outer.left - ROUND && inner.left + inner.width <= outer.left + outer.width + ROUND;
  const zoom = ({ frames }, target) => {
    for (const frame of frames) {
      const { shape } = frame;
      const isAbove = target !== undefined && frame.depth < target.depth;
      const isShown = target === undefined || within(frame, target) || (isAbove && within(target, frame));
      shape.classList.toggle("away", !isShown);
      shape.classList.toggle("above", isAbove);
      if (!isShown) continue;
      const [from, width] = target === undefined ? [0, 100] : [target.left, target.width];
      shape.setAttribute("x", (isAbove ? 0 : ((frame.left - from) / width) * 100) + "%");
      shape.setAttribute("width", (isAbove ? 100 : (frame.width / width) * 100) + "%");
    }
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
    let zoomed;
    const at = ({ target }) => picture.frames.find(({ shape }) => shape === target.closest(".frame"));
    const toggle = (frame) => {
      if (!frame) return;
      zoomed = zoomed === frame ? undefined : frame;
      zoom(picture, zoomed);
      focus(picture, frame);
    };
    picture.box.addEventListener("click", (event) => toggle(at(event)));
    picture.box.addEventListener("keydown", (event) => {
      const frame = at(event);
      if (event.key === "Escape") {
        zoomed = undefined;
        zoom(picture, zoomed);
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        toggle(frame);
      } else if (frame && event.key.startsWith("Arrow")) {
        event.preventDefault();
        focus(picture, next(picture, frame, event.key));
      }
    });
  }
  const find = document.getElementById("find");
  if (!find) return;
  const found = document.getElementById("found");
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    let hits = 0;
    for (const { frames } of pictures) {
      for (const { shape, name } of frames) {
        const isHit = wanted !== "" && name.includes(wanted);
        hits += isHit ? 1 : 0;
        shape.classList.toggle("hit", isHit);
        shape.classList.toggle("miss", wanted !== "" && !isHit);
      }
    }
    found.textContent = wanted === "" ? "" : hits + (hits === 1 ? " frame" : " frames");
  });
  const byOwner = document.getElementById("by-owner");
  const color = () => document.body.classList.toggle("owners", byOwner.checked);
  byOwner.addEventListener("change", color);
  color();
})();
`;
