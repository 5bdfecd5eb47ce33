// Pictures as text: what is drawn where. Coordinates follow from the axis and the frame by hand.
#include <catch2/catch.hpp>
#include <limits>

#include "output/charts/curves.hpp"
#include "output/charts/fan.hpp"
#include "output/charts/forest.hpp"
#include "output/charts/heat_map.hpp"
#include "output/charts/labels.hpp"
#include "output/charts/money.hpp"
#include "output/charts/survival.hpp"
#include "output/charts/svg.hpp"
#include "output/charts/tornado.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::size_t occurrences(std::string_view text, std::string_view what) {
    std::size_t n = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++n;
    return n;
}

Forest two_rows() {
    return {.title = "Turnover: difference from a < b",
            .description = "d",
            .axis = "percentage points",
            .left = "better",
            .right = "worse",
            .care = 1,
            .decimals = 1,
            .rows = {{"notes", -4, -6, -2, -5, -3, "better", true},
                     {"week", .5, -1.5, 2.5, -1, 2, "unclear", false}},
            .width = 470};
}

}  // namespace

TEST_CASE("a drawing says what it is to those who listen, and escapes it") {
    const std::string svg = forest(two_rows());
    CHECK_THAT(svg, Contains("role=\"img\""));
    CHECK_THAT(svg, Contains("<title>Turnover: difference from a &lt; b</title>"));
    CHECK_THAT(svg, Contains("<desc>d</desc>"));
    CHECK_THAT(svg, Contains("viewBox=\"0 0 470 156\""));  // head 24, two rows of 44, foot 44
}

TEST_CASE("a forest plot has each interval, its dot and its numbers in their place") {
    const std::string svg = forest(two_rows());
    // The axis goes from -6 to 4 by 2 over 26 .. 444: 41.8 to the unit, zero at 276.8. The ground of the
    // first row begins below its words, at 48.
    CHECK_THAT(svg, Contains("<line class=\"zero\" x1=\"276.8\" y1=\"48\" x2=\"276.8\" y2=\"68\"/>"));
    CHECK_THAT(svg, Contains("<rect class=\"zone\" x=\"235\" y=\"48\" width=\"83.6\" height=\"20\"/>"));
    CHECK_THAT(svg, Contains("<line class=\"whisker s1\" x1=\"26\" y1=\"56\" x2=\"193.2\" y2=\"56\"/>"));
    CHECK_THAT(svg, Contains("<line class=\"range s1\" x1=\"67.8\" y1=\"56\" x2=\"151.4\" y2=\"56\"/>"));
    CHECK_THAT(svg, Contains("<circle class=\"dot s1\" cx=\"109.6\" cy=\"56\" r=\"5\"/>"));
    CHECK_THAT(svg, Contains("<circle class=\"open s1\" cx=\"297.7\" cy=\"100\" r=\"5\"/>"));
    CHECK_THAT(svg, Contains("−4.0 (−6.0 to −2.0)  better"));
    CHECK_THAT(svg, Contains("+0.5 (−1.5 to +2.5)  unclear"));
    CHECK_THAT(svg, Contains("← better"));
    CHECK_THAT(svg, Contains("worse →"));
}

TEST_CASE("a forest plot without a zone, an interval or a value leaves them out") {
    Forest chart = two_rows();
    chart.care = 0;
    chart.rows[0].low = chart.rows[0].high = missing;
    chart.rows[1].difference = missing;
    const std::string svg = forest(chart);
    CHECK(occurrences(svg, "class=\"zone\"") == 0);
    CHECK(occurrences(svg, "class=\"whisker") == 0);
    CHECK(occurrences(svg, "<circle") == 1);
    CHECK_THAT(svg, Contains("not available"));
    CHECK(occurrences(svg, "nan") == 0);
}

TEST_CASE("a wide forest plot stands its names beside the bars") {
    Forest chart = two_rows();
    chart.width = 920;
    const std::string svg = forest(chart);
    CHECK_THAT(svg, Contains("viewBox=\"0 0 920 136\""));  // rows of 34
    CHECK_THAT(svg, Contains("<text class=\"strong\" x=\"0\" y=\"45\">notes</text>"));
}

TEST_CASE("a fan has both bands and the line, and a gap where nothing is known") {
    Fan chart{.title = "t",
              .description = "d",
              .axis = "agents",
              .series = {{.name = "now", .series = 0, .bands = true, .weeks = {}}}};
    for (const double mean : {10., 12., missing, 14.})
        chart.series[0].weeks.push_back({mean, mean - 1, mean + 1, mean - 2, mean + 2});
    const std::string svg = fan(chart);
    CHECK(occurrences(svg, "class=\"band s0\"") == 2);
    CHECK(occurrences(svg, "class=\"inner s0\"") == 2);
    CHECK(occurrences(svg, "class=\"curve s0\"") == 2);
    CHECK(occurrences(svg, "nan") == 0);
    CHECK_THAT(svg, Contains(">now</text>"));
    CHECK_THAT(svg, Contains(">agents</text>"));
    // 8 .. 16 is drawn from 248 up to 30: 27.25 to the unit. Two digits leave 24.4 to the left, "now" 43.6 to
    // the right.
    CHECK_THAT(svg, Contains("class=\"curve s0\" d=\"M74.56 193.5L174.89 139\""));
}

TEST_CASE("a fan stays within what its metric can be") {
    Fan chart{.title = "t",
              .description = "d",
              .axis = "%",
              .series = {{.name = "now", .weeks = {{98, 97, 99, 96, 100.}, {99, 98, 100, 97, 100.}}}},
              .floor = 0,
              .ceiling = 100};
    chart.series[0].weeks[0].p90 = 104;
    chart.series[0].weeks[1].high = 150;
    const std::string svg = fan(chart);
    CHECK(svg.find(">105<") == std::string::npos);
    CHECK_THAT(svg, Contains("class=\"band s0\" d=\"M") && Contains(" 30L"));  // cut at the top
    CHECK(svg.find(" -") == std::string::npos);
}

TEST_CASE("survival goes down in steps") {
    Survival chart{.title = "t",
                   .description = "d",
                   .axis = "%",
                   .across = "weeks",
                   .curves = {{.name = "now",
                               .series = 0,
                               .band = false,
                               .points = {{0, 1, 1, 1, 0, 0}, {1, .5, .4, .6, 10, 5}}}}};
    const std::string svg = survival(chart);
    // 100 at 30, 50 at 154: along the top to the week's end, then down.
    CHECK_THAT(svg, Contains("L425.7 30L425.7 154\""));
    CHECK(occurrences(svg, "class=\"band") == 0);
}

TEST_CASE("money goes right when it is gained and left when it is paid") {
    const MoneyChart chart{.title = "t",
                           .description = "d",
                           .axis = "USD",
                           .left = "costs",
                           .right = "gains",
                           .decimals = 0,
                           .with_signs = true,
                           .groups = {{"notes",
                                       {{.name = "wages", .value = -10},
                                        {.name = "net", .value = 20, .sum = true, .low = 15, .high = 25}}}},
                           .width = 470};
    const std::string svg = money_bars(chart);
    CHECK_THAT(svg, Contains("−10"));
    CHECK_THAT(svg, Contains("+20"));
    CHECK(occurrences(svg, "class=\"bar paler s0\"") == 1);
    CHECK(occurrences(svg, "class=\"bar s1\"") == 1);
    CHECK_THAT(svg, Contains("text-anchor=\"end\">−10</text>"));
}

TEST_CASE("names at the ends of lines are moved apart as little as possible") {
    CHECK(spread_labels({100, 50}, 15, 0, 200) == std::vector<double>{100, 50});
    CHECK(spread_labels({100, 100}, 14, 0, 200) == std::vector<double>{93, 107});
    CHECK(spread_labels({0, 1, 2}, 15, 0, 200) == std::vector<double>{0, 15, 30});
    CHECK(spread_labels({199, 200}, 15, 0, 200) == std::vector<double>{185, 200});
    CHECK(spread_labels({}, 15, 0, 200).empty());
}

TEST_CASE("words that are too long for their place end in dots, never inside a character") {
    CHECK(fitted("short", 100) == "short");
    const std::string cut = fitted("überüberüberüber", 60);
    CHECK(cut.ends_with("…"));
    CHECK(cut.size() < std::string("überüberüberüber").size());
    CHECK(width_of(cut) <= 60);
}

TEST_CASE("no two of the first eight series look alike") {
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK(series_class(i) == "s" + std::to_string(i));
        CHECK_THAT(std::string{chart_style()}, Contains(".chart .s" + std::to_string(i) + "{color:"));
    }
    CHECK(series_class(8) == "s1");
}

TEST_CASE("a tornado has two bars for each assumption, from the result of the best estimates") {
    const Tornado chart{.title = "t",
                        .description = "d",
                        .axis = "USD a year",
                        .left = "worse",
                        .right = "better",
                        .best = 100,
                        .rows = {{.name = "assumptions.wide",
                                  .beside = "best estimate 2 wk",
                                  .low = {"1 wk", -100, -150, -50},
                                  .high = {"4 wk", 300, 250, 350}},
                                 {.name = "assumptions.narrow",
                                  .beside = "best estimate 3",
                                  .low = {"2", missing, missing, missing},
                                  .high = {"4", 120, missing, missing}}}};
    const std::string svg = tornado(chart);
    CHECK(occurrences(svg, "<rect class=\"bar paler s2\"") == 1);
    CHECK(occurrences(svg, "<rect class=\"bar paler s1\"") == 2);
    CHECK(occurrences(svg, "whisker") == 2);
    CHECK_THAT(svg, Contains("1 wk: −100"));
    CHECK_THAT(svg, Contains("4 wk: +300"));
    CHECK_THAT(svg, Contains("2: cannot be"));
    CHECK_THAT(svg, Contains("at the best estimates, +100"));
    CHECK_THAT(svg, Contains("← worse"));
    CHECK_THAT(svg, Contains("viewBox=\"0 0 960 180\""));  // head 30, two rows of 44, foot 62
}

TEST_CASE("a picture that is a file of its own brings its style") {
    const std::string file = as_file(tornado({.title = "t", .description = "d", .axis = "USD"}));
    CHECK(file.starts_with("<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(occurrences(file, "<style>") == 1);
    CHECK(file.find("<style>") < file.find("<title>"));
    CHECK_THAT(file, Contains(std::string(chart_style())));
}

TEST_CASE(
    "a curve has a point at each value, a band through the ends of the intervals, and the best marked") {
    const std::string svg = curves({.title = "Turnover over pay",
                                    .description = "d",
                                    .up = "Turnover, %",
                                    .across = "pay.wage, USD/h",
                                    .words = {},
                                    .curves = {{"", 1, {{18, 40, 35, 45, false}, {20, 30, 25, 35, true}}}},
                                    .width = 640,
                                    .height = 380});
    CHECK(occurrences(svg, "class=\"dot s1\"") == 1);
    CHECK(occurrences(svg, "class=\"open s1\"") == 1);
    CHECK(occurrences(svg, "class=\"inner s1\"") == 1);
    CHECK(occurrences(svg, "class=\"curve s1\"") == 1);
    CHECK_THAT(svg, Contains("pay.wage, USD/h"));
}

TEST_CASE("a curve of differences shows zero, and marks with their words where there is room") {
    const std::string svg =
        curves({.title = "t",
                .description = "d",
                .up = "u",
                .across = "a",
                .words = {},
                .curves = {{"", 1, {{10, 4, 3, 5, false}, {20, 6, 5, 7, true}}}},
                .zero = true,
                .marks = {{.x = 11, .words = "early"}, {.x = 19, .words = "late", .strong = true}}});
    CHECK(occurrences(svg, "class=\"zero\"") == 2);  // zero itself, and the strong mark
    CHECK_THAT(svg, Contains(">0</text>"));
    CHECK_THAT(svg, Contains(">early</text>") && Contains(" text-anchor=\"end\">late</text>"));
}

TEST_CASE("values that are words stand side by side with whiskers, and no line joins them") {
    const std::string svg = curves({.title = "t",
                                    .description = "d",
                                    .up = "u",
                                    .across = "a",
                                    .words = {"leader", "executive"},
                                    .curves = {{"", 1, {{0, 4, 3, 5, false}, {1, 6, 5, 7, true}}}},
                                    .width = 640,
                                    .height = 380});
    CHECK(occurrences(svg, "class=\"whisker s1\"") == 2);
    CHECK(occurrences(svg, "class=\"curve") == 0);
    CHECK_THAT(svg, Contains(">executive<"));
}

TEST_CASE("a map has a cell with its number for each point of a grid, and dots where there is none") {
    HeatMap map{
        .title = "t",
        .description = "d",
        .heading = "h",
        .across = "x",
        .up = "y",
        .across_words = {},
        .up_words = {},
        .panels = {{"", {{1, 1, 5, "five", false}, {2, 1, 6, "six", false}, {1, 2, 7, "seven", true}}}}};
    const std::string grid = heat_map(map);
    CHECK_THAT(grid, Contains(">five<"));
    CHECK(occurrences(grid, "class=\"heat0\"") == 1);
    CHECK(occurrences(grid, "class=\"heat8\"") == 1);
    CHECK(occurrences(grid, "class=\"frame\"") == 1);
    CHECK(occurrences(grid, "<circle") == 0);
    map.panels[0].points = {{1, 1, 5, "a", false}, {2, 3, 6, "b", false}, {4, 2, 7, "c", true}};
    CHECK(occurrences(heat_map(map), "<circle") == 4);  // three dots, and a ring around the best
}
