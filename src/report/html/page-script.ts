import { ROW_PX } from "./icicle.ts";

/**
 * What the page does when it is clicked: frames of a picture zoom, are searched, walked through by arrow keys, and coloured by owner. All of
 * it stands on what is drawn: a frame's place is its style, and its name and numbers are its title.
 */
export const pageScript = `
"use strict";
(() => {
  const pictures = [...document.querySelectorAll(".icicle")].map((box) => {
    const frames = [...box.children].map((button) => ({
      button,
      left: parseFloat(button.style.left),
      width: parseFloat(button.style.width),
      depth: Math.round(parseFloat(button.style.top) / ${ROW_PX}),
      name: button.title.toLowerCase(),
    }));
    return { box, frames };
  });
  const ROUND = 0.001;
  const within = (inner, outer) => inner.left >= outer.left - ROUND && inner.left + inner.width <= outer.left + outer.width + ROUND;
  const zoom = ({ frames }, target) => {
    for (const frame of frames) {
      const { button } = frame;
      const isAbove = target !== undefined && frame.depth < target.depth;
      const isShown = target === undefined || within(frame, target) || (isAbove && within(target, frame));
      button.hidden = !isShown;
      button.classList.toggle("above", isAbove);
      if (!isShown) continue;
      const [from, width] = target === undefined ? [0, 100] : [target.left, target.width];
      button.style.left = (isAbove ? 0 : ((frame.left - from) / width) * 100) + "%";
      button.style.width = (isAbove ? 100 : (frame.width / width) * 100) + "%";
    }
  };
  const focus = (picture, frame) => {
    if (!frame) return;
    for (const { button } of picture.frames) button.tabIndex = -1;
    frame.button.tabIndex = 0;
    frame.button.focus();
  };
  const next = ({ frames }, frame, key) => {
    const shown = frames.filter(({ button }) => !button.hidden);
    if (key === "ArrowUp") return shown.findLast((other) => other.depth === frame.depth - 1 && within(frame, other));
    if (key === "ArrowDown") return shown.find((other) => other.depth === frame.depth + 1 && within(other, frame));
    const row = shown.filter(({ depth }) => depth === frame.depth);
    return row[row.indexOf(frame) + (key === "ArrowRight" ? 1 : -1)];
  };
  for (const picture of pictures) {
    let zoomed;
    picture.box.addEventListener("click", ({ target }) => {
      const frame = picture.frames.find(({ button }) => button === target);
      if (!frame) return;
      zoomed = zoomed === frame ? undefined : frame;
      zoom(picture, zoomed);
      focus(picture, frame);
    });
    picture.box.addEventListener("keydown", (event) => {
      const frame = picture.frames.find(({ button }) => button === event.target);
      if (event.key === "Escape") {
        zoomed = undefined;
        zoom(picture, zoomed);
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
      for (const { button, name } of frames) {
        const isHit = wanted !== "" && name.includes(wanted);
        hits += isHit ? 1 : 0;
        button.classList.toggle("hit", isHit);
        button.classList.toggle("miss", wanted !== "" && !isHit);
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
