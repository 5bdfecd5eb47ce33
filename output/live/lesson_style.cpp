// The look of the steps of a lesson.
#include "output/live/lesson_parts.hpp"

namespace morale::live {

std::string_view lesson_style() {
    return R"css(
.step{margin:2rem 0 0;scroll-margin-top:1rem}
.step h2:focus{outline:none}
.story{font-size:1.05rem}
.ask{font-size:clamp(1.25rem,3.6vw,1.7rem);line-height:1.3;font-weight:600;letter-spacing:-.01em;border-left:4px solid var(--s1);
padding-left:1rem;max-width:46rem}
.step fieldset{margin:0 0 1rem}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.predict-number{max-width:32rem}
.predict-number label{display:block;margin:0 0 .3rem}
.predict-number .typed input{max-width:9rem;font-size:1.25rem;font-variant-numeric:tabular-nums}
.predict-number input[type=range]{margin:.6rem 0 0}
.predict-number .unset{opacity:.55}
.ends{display:flex;justify-content:space-between;color:var(--soft);font-size:.875rem;font-variant-numeric:tabular-nums}
.predict-choice{display:grid;gap:.6rem;max-width:44rem}
.predict-choice label{display:flex;gap:.8rem;align-items:flex-start;border:1px solid var(--soft);border-radius:6px;padding:.7rem .9rem;cursor:pointer}
.predict-choice label:has(:checked){border-color:var(--s1);box-shadow:inset 3px 0 var(--s1);background:var(--faint)}
.predict-choice label:has(:focus-visible){outline:2px solid var(--s1);outline-offset:2px}
.predict-choice input{width:1.15rem;height:1.15rem;margin:.2rem 0 0;flex:none;accent-color:var(--s1)}
.predict-choice label>span{display:block}
.predict-choice label>span>*{display:block}
.predict-choice label>span>span{color:var(--soft);font-size:.95rem}
.axis-name{font-weight:600;margin:0 0 .3rem}
.drawing{max-width:46rem}
.draw{touch-action:none;cursor:crosshair;user-select:none;-webkit-user-select:none}
.draw [role=slider]{cursor:grab}
.draw [role=slider]:focus{outline:none}
.draw [role=slider]:focus-visible{stroke-width:4;fill:var(--s1)}
.panel .buttons{margin:0 0 .3rem}
.ranked tbody tr:first-child{font-weight:600}
.ranked table{font-size:1rem}
.ranked th,.ranked td{padding:.45rem 1.2rem .45rem 0}
.ranked tr:first-child th,.ranked tr:first-child td{font-weight:600}
.score{font-size:1.15rem;margin:1.2rem 0 .2rem}
.score b{font-size:2rem;font-variant-numeric:tabular-nums}
.handed-in{background:var(--faint);border-radius:6px;padding:.9rem 1rem;margin:0 0 1.8rem;max-width:46rem}
.handed-in p{margin:0 0 .4rem}
.handed-in .buttons{margin:.7rem 0 0}
.code{display:block;font:1.05rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere;user-select:all;-webkit-user-select:all}
.loop{margin:1.4rem 0 1.6rem}
.loop figcaption{color:var(--soft);margin:0 0 .5rem}
.loop ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
.loop li{border:1px solid var(--soft);border-radius:1.3rem;padding:.35rem .9rem;position:relative;margin:0 1.6rem 0 0}
.loop li::after{content:"\2192";position:absolute;right:-1.55rem;color:var(--s1);font-weight:600}
.loop li:last-child::after{content:"\21BA"}
.exercise{border-left:4px solid var(--s3);padding:.1rem 0 .1rem 1rem;margin:1.8rem 0 0}
@media screen and (max-width:46rem){
.loop ol{display:block}
.loop li{display:table;margin:0 0 1.7rem}
.loop li::after{content:"\2193";right:auto;left:1.1rem;bottom:-1.6rem}
.loop li:last-child{margin-bottom:1.6rem}
.loop li:last-child::after{content:"\21BA"}
.ranked th,.ranked td{padding-right:.8rem}
}
@media print{.step form{display:none}}
)css";
}

}  // namespace morale::live
