import { pictureStyle } from "../picture/picture-style.ts";

/** How the picture looks that stands alone, on white and on black. */
export const svgStyle = `
text { font: 14px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1f2328; }
.back { fill: #fff; } .title { font-size: 20px; font-weight: 600; } .phase { font-size: 16px; font-weight: 600; } .small { fill: #57606a; }
@media (prefers-color-scheme: dark) { .back { fill: #0d1117; } text { fill: #e6edf3; } .small { fill: #9ea7b3; } }
${pictureStyle}
`;
