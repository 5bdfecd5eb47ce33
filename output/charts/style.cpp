// How the classes of the drawings look. Colours can be told apart with any colour vision, and on a
// black-and-white print by lightness and dash patterns; they have a contrast of at least 4.5:1 to the page.
#include "output/charts/svg.hpp"

namespace morale {

std::string_view chart_style() {
    return R"css(
:root{--ink:#1d1d1f;--soft:#5c5c63;--rule:#d9d9de;--faint:#efeff2;--paper:#fff;--zone:#e9e9ee;
--s0:#55555c;--s1:#0067a5;--s2:#b24700;--s3:#00734f;--s4:#9a3d80;--s5:#806000;--s6:#3c5bc4;--s7:#8f2d2d}
@media (prefers-color-scheme:dark){:root{--ink:#ececef;--soft:#a7a7b0;--rule:#3c3c44;--faint:#26262c;--paper:#17171a;
--zone:#2b2b32;--s0:#b4b4bd;--s1:#5cb3ee;--s2:#f39a5c;--s3:#4fcf9f;--s4:#e08cc6;--s5:#d9b84a;--s6:#98aaff;--s7:#f08a8a}}
@media print{:root{--ink:#000;--soft:#333;--rule:#bbb;--faint:#f2f2f2;--paper:#fff;--zone:#e4e4e4;
--s0:#55555c;--s1:#0067a5;--s2:#b24700;--s3:#00734f;--s4:#9a3d80;--s5:#806000;--s6:#3c5bc4;--s7:#8f2d2d}}
.chart{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums}
.chart text{fill:var(--ink);stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;paint-order:stroke}
.chart .soft{fill:var(--soft)}
.chart .strong{font-weight:600}
.chart .tick{stroke:var(--rule);stroke-width:1}
.chart .axis{stroke:var(--soft);stroke-width:1}
.chart .zero{stroke:var(--ink);stroke-width:1.25}
.chart .zone{fill:var(--zone)}
.chart .leader{stroke:var(--rule);stroke-width:1}
.chart .whisker{stroke:currentColor;stroke-width:1.5}
.chart .range{stroke:currentColor;stroke-width:5;stroke-linecap:butt}
.chart .dot{fill:currentColor;stroke:var(--paper);stroke-width:1.5}
.chart .open{fill:var(--paper);stroke:currentColor;stroke-width:2}
.chart .frame{fill:none;stroke:var(--ink);stroke-width:2}
.chart [class^=heat]{fill:var(--s1)}
.chart .heat0{fill-opacity:.06}
.chart .heat1{fill-opacity:.13}
.chart .heat2{fill-opacity:.2}
.chart .heat3{fill-opacity:.27}
.chart .heat4{fill-opacity:.34}
.chart .heat5{fill-opacity:.41}
.chart .heat6{fill-opacity:.48}
.chart .heat7{fill-opacity:.55}
.chart .heat8{fill-opacity:.62}
.chart .curve{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.chart .band{fill:currentColor;fill-opacity:.12;stroke:none}
.chart .inner{fill:currentColor;fill-opacity:.28;stroke:none}
.chart .bar{fill:currentColor;stroke:none}
.chart .paler{fill-opacity:.45}
.chart .s0{color:var(--s0)}
.chart .s1{color:var(--s1)}
.chart .s2{color:var(--s2)}
.chart .s3{color:var(--s3)}
.chart .s4{color:var(--s4)}
.chart .s5{color:var(--s5)}
.chart .s6{color:var(--s6)}
.chart .s7{color:var(--s7)}
.chart text.name{fill:currentColor;font-weight:600}
.chart .curve.s0{stroke-width:1.75}
.chart .curve.s2{stroke-dasharray:7 2.5}
.chart .curve.s3{stroke-dasharray:2.5 2}
.chart .curve.s4{stroke-dasharray:9 2.5 2 2.5}
.chart .curve.s5{stroke-dasharray:5 2 2 2 2 2}
.chart .curve.s6{stroke-dasharray:12 3}
.chart .curve.s7{stroke-dasharray:1.5 3}
)css";
}

}  // namespace morale
