import { light } from './theme.js';
/** On paper: no tools, no scrolling, the matrix as wide as the page. */
export const print = `
@page{size:A4 landscape;margin:12mm}
@media print{
:root:root:root{color-scheme:light;${light};--paper:#fff}
body{font-size:10pt;background:#fff}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,.top,.foot{max-width:none;padding-left:0;padding-right:0}
.ways,.tools,.skip,#filters,.tool,.more{display:none!important}
.tile,.scenario>summary,.case>summary,.difference,.timeline>li,.matrix tr{break-inside:avoid}
.tiles{grid-template-columns:repeat(4,1fr)}
.scroll{overflow:visible;border:0}
.matrix{table-layout:fixed;width:100%;border-spacing:1.5px;font-size:6.2pt}
.matrix th{min-width:0;padding:1pt}
.matrix td a{padding:1pt 2pt}
.matrix td{overflow-wrap:anywhere}
.scenario{content-visibility:visible}
a{color:inherit;text-decoration:none}
.panel pre{max-height:none}
}
`;
//# sourceMappingURL=print.js.map