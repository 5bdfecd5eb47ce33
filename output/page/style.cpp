// The look of the page: one column of text, wide pictures, nothing decorative. The colours are those of the
// charts.
#include "output/page/parts.hpp"

namespace morale::page {

std::string_view page_style() {
    return R"css(
*{box-sizing:border-box}
:root{--good:#00633f;--bad:#a32d00}
@media (prefers-color-scheme:dark){:root{--good:#5fd6a4;--bad:#ff9a6b}}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:61rem;padding:2.5rem 1.25rem 5rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
p,dd,figcaption,li{max-width:44rem}
h1{font-size:clamp(1.3rem,3.4vw,1.7rem);line-height:1.15;letter-spacing:-.01em;margin:.1rem 0 .3rem;font-weight:680}
h2{font-size:1.4rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .8rem;font-weight:650}
h3{font-size:1rem;line-height:1.35;margin:0 0 .4rem;font-weight:650}
p{margin:0 0 .8rem}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,.sideways:focus-visible{outline:2px solid var(--s1);outline-offset:2px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--faint);padding:.8rem 1rem;border-radius:4px;white-space:pre-wrap;margin:0 0 1rem}
.eyebrow{color:var(--soft);font-size:.875rem;margin:0}
.question{font-size:1.05rem;line-height:1.4;color:var(--soft)}
nav{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.875rem;margin:1.6rem 0 0;padding:.6rem 0;
border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
nav a{text-decoration:none;color:var(--soft)}
nav a:hover{color:var(--ink);text-decoration:underline}
section{margin:2.8rem 0 0}
#decision{margin-top:1.8rem}
#decision h2{font-size:.875rem;font-weight:400;letter-spacing:0;color:var(--soft);margin:0 0 .4rem}
.decision{font-size:clamp(1.45rem,4.2vw,2.2rem);line-height:1.25;letter-spacing:-.01em;font-weight:600;
border-left:4px solid var(--s1);padding-left:1rem;max-width:52rem;margin:0 0 1.4rem}
.told{columns:2;column-gap:2.4rem}
.told div{break-inside:avoid;margin:0 0 1.1rem}
.told h3{margin:0 0 .25rem}
.told ul{margin:0;padding-left:1.1rem}
.told li{margin:0 0 .2rem}
.told .good h3{color:var(--good)}
.told .bad h3{color:var(--bad)}
.told .unknown{column-span:all;padding-top:1.1rem;color:var(--soft);font-size:.95rem;margin-bottom:0}
.told .unknown h3{color:var(--ink)}
.note{color:var(--soft);font-size:.9rem}
.warning{color:var(--bad);font-weight:600}
dl{margin:0 0 1rem}
dt{font-weight:650}
dd{margin:0}
.policies dt code{font-weight:400;color:var(--soft)}
.policies{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem 1.5rem;margin-top:1.4rem}
.policies dd p{margin:0;font-size:.95rem}
.policies ul{margin:.15rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.85rem}
.kinds{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem 1.5rem}
.kinds dd{font-size:.95rem}
.facts div{display:flex;flex-wrap:wrap;gap:0 .8rem}
.facts dt{min-width:8rem;font-weight:400;color:var(--soft)}
.facts dd{overflow-wrap:anywhere}
.files{padding-left:1.1rem;font-size:.95rem}
figure{margin:0 0 2rem;min-width:0}
figcaption{font-size:.95rem;margin:.5rem 0 .2rem}
.pairs{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 2.2rem}
.narrow{display:none}
details{margin:.2rem 0 .6rem}
summary{cursor:pointer;color:var(--soft);font-size:.875rem;width:fit-content}
summary:hover{color:var(--ink)}
.long summary{color:var(--ink);font-size:1rem;font-weight:600;padding:.2rem 0}
.scroll{overflow-x:auto;margin:.4rem 0 1rem}
.sideways{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding:0 0 .3rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;font-weight:400}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom;border-bottom:1px solid var(--soft)}
tbody tr{border-bottom:1px solid var(--rule)}
.comparison{width:100%;font-size:.95rem;margin-bottom:.8rem}
.comparison th,.comparison td{padding:.55rem .7rem .55rem 0}
.comparison tbody th{font-weight:650}
.comparison .unit,.comparison td span,.comparison .tag{display:block}
.comparison .unit{font-weight:400;font-size:.8rem}
.comparison .value{font-size:1.1rem}
.comparison .change{font-size:.875rem;white-space:nowrap}
.comparison .interval{font-size:.8rem;color:var(--soft);white-space:nowrap}
.comparison td .label{display:none}
.tag{font-weight:400;font-size:.8rem;color:var(--s1)}
.chosen{background:var(--faint)}
.chosen>:first-child{box-shadow:inset 3px 0 var(--s1);padding-left:.7rem!important}
b{font-weight:600}
b.better{color:var(--good)}
b.worse{color:var(--bad)}
b.alike,b.unclear{color:var(--soft);font-weight:400}
@media screen and (max-width:46rem){
body{padding:1.25rem 1rem 3rem}
.pairs{grid-template-columns:minmax(0,1fr)}
.told{columns:1}
.wide{display:none}
.narrow{display:block}
.sideways .chart{width:46rem}
.comparison,.comparison tbody,.comparison tr{display:block}
.comparison thead{display:none}
.comparison tr{display:grid;grid-template-columns:1fr 1fr;gap:.2rem 1rem;padding:.7rem 0}
.comparison tr.chosen{padding:.7rem}
.comparison tbody th{grid-column:1/-1;font-size:1.05rem;padding:0}
.comparison td{padding:.25rem 0}
.comparison td .label{display:block;font-size:.8rem;color:var(--soft)}
.chosen>:first-child{box-shadow:none;padding-left:0!important}
.chosen{box-shadow:inset 3px 0 var(--s1)}
}
@media print{
:root{--good:#00633f;--bad:#a32d00}
@page{size:A4;margin:12mm}
html{font-size:8.5pt}
body{max-width:none;padding:0;font-size:8.5pt;line-height:1.3}
figure{margin:0 0 .5rem}
nav,details,.long,#inputs,.files,.files-head{display:none}
header p,header h1{margin:0 0 .2rem}
h1{font-size:17pt}
h2{font-size:12pt;margin:.2rem 0}
h3{font-size:9.5pt;margin:.3rem 0 .1rem}
p,ul{margin:.2rem 0}
.question{font-size:10.5pt}
.decision{font-size:12.5pt}
.pairs{gap:.2rem 1.4rem}
figcaption{font-size:8pt;margin:.1rem 0}
p,.note,figcaption,dd,li{max-width:none}
#differences figcaption,#weeks figcaption{display:none}
.chart{max-height:52mm}
.pairs .chart{max-height:46mm}
#money .chart{max-height:112mm}
#money .pairs{align-items:start}
table{font-size:7.5pt;line-height:1.25}
th,td{padding:.12rem .6rem .12rem 0}
.comparison{font-size:8pt}
.comparison th,.comparison td{padding:.25rem .5rem .25rem 0}
.comparison .value{font-size:9pt}
.comparison .change,.comparison .interval,.comparison .unit,.tag{font-size:7pt}
figure,tr,.policies div,.told div{break-inside:avoid}
section{margin-top:.7rem}
#decision{margin-top:.4rem}
.told div{margin:0 0 .5rem}
.told .unknown{padding-top:.3rem}
.policies,.kinds{gap:.2rem 1rem;margin-top:.3rem}
h2,h3,h2+p{break-after:avoid}
.chosen{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.chart{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)css";
}

}  // namespace morale::page
