// The look of controls, progress and outcomes, in the colours and sizes of the report.
#include "output/live/parts.hpp"

namespace morale::live {

std::string_view live_style() {
    return R"css(
[hidden]{display:none!important}
html{scroll-padding-bottom:8rem}
fieldset{border:0;margin:0 0 1.6rem;padding:0;min-width:0}
legend{font-weight:650;padding:0;margin:0 0 .5rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.8rem 1.5rem}
.numbers>div{display:flex;flex-direction:column;justify-content:flex-end}
.numbers label,.lever label{display:block;font-size:.875rem;color:var(--soft);margin:0 0 .2rem}
.typed{display:flex;align-items:baseline;gap:.4rem}
.typed span{color:var(--soft);font-size:.875rem;white-space:nowrap}
input[type=number],select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:4px;
padding:.35rem .5rem;width:100%;min-width:0;min-height:2.5rem}
input[type=range]{display:block;width:100%;height:1.9rem;margin:0;accent-color:var(--s1)}
.changed{font-weight:600;color:var(--ink)}
input.changed,select.changed{border-color:var(--s1);box-shadow:inset 0 -2px var(--s1)}
.numbers>.whole{grid-column:1/-1;max-width:44rem}
#turns .panel{margin:1rem 0}
.found{font-weight:600;overflow-wrap:anywhere}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}
.card{border:1px solid var(--rule);border-radius:6px;padding:.9rem 1rem 1rem;min-width:0}
.card h3{margin:0 0 .2rem}
.card>p{font-size:.9rem;color:var(--soft);margin:0 0 .8rem}
.lever{margin:0 0 .7rem}
.lever output{display:block;font-size:.95rem;font-variant-numeric:tabular-nums}
.buttons{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:0 0 .8rem}
button,.file{font:inherit;font-weight:600;color:var(--ink);background:var(--faint);border:1px solid var(--soft);border-radius:6px;
padding:.5rem 1.1rem;min-height:2.75rem;cursor:pointer}
button.run{background:var(--s1);border-color:var(--s1);color:var(--paper)}
button:disabled{color:var(--soft);background:var(--faint);border-color:var(--rule);cursor:default}
button:focus-visible,input:focus-visible,select:focus-visible,.file:focus-within{outline:2px solid var(--s1);outline-offset:2px}
.file input{position:absolute;width:1px;height:1px;opacity:0}
progress{width:100%;height:.6rem;accent-color:var(--s1);display:block;margin:0 0 .4rem}
.dock{position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--rule);padding:.7rem 0 .5rem;z-index:1}
.dock .buttons{margin:0 0 .3rem}
.counted{margin:0;font-variant-numeric:tabular-nums;white-space:nowrap}
.counted:empty{display:none}
.said{margin:0;flex:1 1 14rem;line-height:1.35}
.wrong{color:var(--bad);font-weight:600;margin:0 0 .5rem}
#basis p{margin:0}
#basis ul{margin:.2rem 0 0;padding-left:1.1rem}
.outcomes{list-style:none;margin:0 0 .8rem;padding:0}
.outcomes li{max-width:none;margin:0 0 .7rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem}
.outcomes li>span:not(.marks){color:var(--soft);font-size:.95rem}
.marks{display:flex;flex-wrap:wrap;gap:3px}
.marks i{width:.7rem;height:.7rem;border-radius:50%;border:2px solid var(--soft)}
.marks .b{background:var(--good);border-color:var(--good)}
.marks .w{border-color:var(--bad)}
@media (prefers-reduced-motion:no-preference){.marks.growing i:last-child{animation:come .4s ease-out}}
@media (prefers-reduced-motion:no-preference){.marks.replayed i{animation:come .4s ease-out both}}
@keyframes come{from{transform:scale(0)}}
@media print{
#workshop,#turns,.replay,#goals,#differences,#feedbacks,#weeks,#tenure,figure details{display:none}
#decision{margin-top:.8rem}
#decision,#outcomes,#comparison,#money,#policies{break-inside:auto}
#money .chart{max-height:88mm}
.policies li{display:inline}
.policies li+li::before{content:"; "}
.told{font-size:8pt}
.outcomes{columns:2}
.outcomes li{break-inside:avoid}
.marks i{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)css";
}

}  // namespace morale::live
