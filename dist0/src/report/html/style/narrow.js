/** Phones and split screens. */
export const narrow = `
@media (max-width:640px){
main,.top,.foot{padding-left:.9rem;padding-right:.9rem}
.top{grid-template-columns:1fr}
h1{font-size:1.4rem}
.tiles{grid-template-columns:1fr}
.columns{columns:auto}
.matrix th{min-width:7rem}
.kind,.sign{min-width:0}
.fires,.case>summary>.quiet{margin-left:0;text-align:left}
.case>.inside{padding-left:0}
.timeline>li{grid-template-columns:1fr;padding-left:1.4rem;gap:0}
.timeline>li::before{left:.35rem}.timeline>li::after{left:calc(.35rem - 4px)}
.offset{text-align:left;padding:0}
.call .line{padding-right:4.4rem}.call .who{margin-left:0;text-align:left;flex-basis:100%}
.timeline>li:not(.raised) .more{position:absolute;right:0;top:.6rem}
.raised .facts dt{min-width:0}
.facts div,.scope div{flex-direction:column;gap:0}
.diff{font-size:.8rem}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
//# sourceMappingURL=narrow.js.map