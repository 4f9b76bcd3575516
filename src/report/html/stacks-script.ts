import { ROW_PX } from "../picture/draw-icicle.ts";
import { MOST_OWNERS } from "../picture/grown-phases.ts";

/**
 * How the page's script draws a phase's pictures of stacks, anew for each choice: the same frames as the page's own first pictures, which `drawIcicle`
 * drew, in the same words. Names are set as text alone.
 */
export const stacksScript = `
  const LEAST_WIDTH = 0.001;
  const minus = (value, text) => (value < 0 && Number(text.replace(/,/g, "")) !== 0 ? "\\u2212" : "") + text;
  const formatBytes = (bytes) => {
    let value = Math.abs(bytes), unit = 0;
    while (unit < 4 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= 1024) { value /= 1024; unit += 1; }
    const text = unit > 0 ? value.toFixed(1) : value < 9.95 ? String(Number(value.toFixed(1))) : value.toFixed(0);
    return minus(bytes, text) + " " + ["B", "KiB", "MiB", "GiB", "TiB"][unit];
  };
  const formatCount = (count) => {
    const size = Math.abs(count);
    const [whole, part] = size.toFixed(Number.isInteger(size) ? 0 : size < 0.095 ? 2 : 1).split(".");
    return minus(count, whole.replace(/\\B(?=(\\d{3})+$)/g, ",") + (part === undefined ? "" : "." + part));
  };
  /* What is drawn of a phase: which stacks, by what, at which moment, and what that is called. */
  const viewOf = (data, { measure, compared, moment }) => {
    const isAgainst = compared === "against" && measure !== "allocated";
    const drawn = measure === "allocated" ? data.allocated : isAgainst ? data.against : data.live;
    const isByObjects = measure === "objects";
    const at = drawn === data.live ? moment : 0;
    const amount = (value) => (isByObjects ? formatCount(isAgainst ? value : Math.round(value)) + " objects" : formatBytes(value));
    const words = (value, isMore) => {
      if (measure === "allocated") return amount(value) + " allocated, " + formatBytes(value / data.iterations) + " per iteration";
      const more = amount(value) + (isMore ? " more " : " less ");
      if (isAgainst) return more + "per iteration than " + data.against.baseline;
      return more + "than at the start";
    };
    const stacks = !drawn ? [] : drawn.stacks.map(([frames, owner, bytes, objects]) => {
      const one = { frames, owner: drawn.owners[owner], bytes: bytes[at], objects: objects[at] };
      one.value = isByObjects ? one.objects : one.bytes;
      return one;
    });
    const missing = measure === "allocated" ? "What was allocated is not known." : "Nothing is here to compare it with: it is the baseline itself, or its workload was measured of one arm alone.";
    return { drawn, missing, stacks, amount, words, isRate: isAgainst, hasMoments: drawn === data.live };
  };
  const layout = ({ drawn, stacks }, sign) => {
    const newNode = (place, path) => ({ place, path, owner: undefined, most: 0, value: 0, bytes: 0, objects: 0, callees: new Map() });
    const root = newNode(-1, "");
    for (const stack of stacks) {
      if (!(stack.value * sign > 0)) continue;
      const add = (node) => {
        node.value += stack.value * sign;
        node.bytes += stack.bytes * sign;
        node.objects += stack.objects * sign;
        if (stack.value * sign > node.most) { node.owner = stack.owner; node.most = stack.value * sign; }
      };
      let node = root;
      add(node);
      for (const place of stack.frames) {
        if (!node.callees.has(place)) node.callees.set(place, newNode(place, node.path + " " + place));
        node = node.callees.get(place);
        add(node);
      }
    }
    const frames = [];
    const below = (node, depth, from) => {
      let left = from;
      const nameOf = ({ place }) => (drawn.functions[place] ?? [""])[0];
      for (const one of [...node.callees.values()].sort((a, b) => b.value - a.value || (nameOf(a) < nameOf(b) ? -1 : 1))) {
        const width = one.value / root.value;
        if (width < LEAST_WIDTH) continue;
        const [name, short] = drawn.functions[one.place] ?? ["", ""];
        frames.push({ name, short, path: one.path, owner: one.owner, depth, left: left * 100, width: width * 100, value: one.value, bytes: one.bytes, objects: one.objects });
        below(one, depth + 1, left);
        left += width;
      }
    };
    below(root, 0, 0);
    return { total: root.value, frames };
  };
  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const ofOwners = ({ stacks, amount }, sign) => {
    const sums = new Map();
    for (const { owner: [name], value } of stacks) if (value * sign > 0) sums.set(name, (sums.get(name) ?? 0) + value * sign);
    const all = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const named = all.slice(0, ${MOST_OWNERS}).map(([name, sum]) => name + " " + amount(sum));
    const left = all.length - named.length;
    return named.join(", ") + (left > 0 ? " and " + left + (left === 1 ? " other" : " others") : "");
  };
  const draw = (picture, view) => {
    const { total, frames } = layout(view, picture.sign);
    const { figure, caption, box } = picture;
    figure.hidden = !(total > 0);
    picture.frames = frames;
    picture.sum = total > 0 ? view.words(total, picture.sign > 0) : "";
    picture.title = total > 0 ? picture.sum + ": " + ofOwners(view, picture.sign) : "";
    caption.textContent = picture.title;
    box.setAttribute("aria-label", picture.title);
    box.setAttribute("height", (1 + frames.reduce((most, { depth }) => Math.max(most, depth), 0)) * ${ROW_PX});
    box.replaceChildren(...frames.map((frame, i) => {
      const [owner, hue] = frame.owner;
      const objects = formatCount(view.isRate ? frame.objects : Math.round(frame.objects));
      const about = frame.name + ": " + formatBytes(frame.bytes) + ", " + ((frame.value / total) * 100).toFixed(1) + " %, " + objects + " objects; " + owner;
      const at = { x: percent(frame.left), y: frame.depth * ${ROW_PX}, width: percent(frame.width), height: ${ROW_PX - 1} };
      const shape = svg("svg", { class: "frame", ...at, style: "--hue:" + hue, role: "button", tabindex: i === 0 ? 0 : -1 });
      const [title, text] = [svg("title", {}), svg("text", { x: 4, y: 14 })];
      title.textContent = about;
      text.textContent = frame.short;
      shape.append(title, svg("rect", { width: "100%", height: "100%" }), text);
      frame.shape = shape;
      frame.text = about.toLowerCase();
      return shape;
    }));
    zoomTo(picture, frames.find(({ path }) => path === picture.zoomed));
  };
`;
