#include "output/bundles/workbook_charts.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "output/headline_metrics.hpp"
#include "output/people.hpp"
#include "output/words/naming.hpp"

namespace morale {
namespace {

constexpr char data_sheet[] = "chart data";
constexpr int most_charts = 3;
constexpr std::uint32_t rows_of_chart = 23;
// As in the report: they can be told apart with any colour vision.
constexpr std::array<lxw_color_t, 8> colours{0x55555C, 0x0067A5, 0xB24700, 0x00734F,
                                             0x9A3D80, 0x806000, 0x3C5BC4, 0x8F2D2D};

/// The numbers behind a chart, a column for each list.
struct ChartColumns {
    lxw_worksheet* sheet;
    const SheetFormats& formats;
    std::uint16_t next = 0;

    /// Returns the column. What is not a number stays blank.
    std::uint16_t add(const std::string& head, const std::vector<double>& values) {
        write_text(sheet, 0, next, head, formats.head);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (std::isfinite(values[i]))
                worksheet_write_number(sheet, static_cast<std::uint32_t>(i + 1), next, values[i],
                                       formats.figure);
        worksheet_set_column(sheet, next, next, 16, nullptr);
        return next++;
    }
};

struct DrawnSeries {
    std::uint16_t name_of;  // the column whose head is its name
    std::uint16_t across, up;
    std::size_t points;
    std::size_t colour;
    bool line = true, dots = true;
};

void add_series(lxw_chart* chart, const DrawnSeries& drawn) {
    const auto last = static_cast<std::uint32_t>(drawn.points);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_name_range(series, data_sheet, 0, drawn.name_of);
    chart_series_set_categories(series, data_sheet, 1, drawn.across, last, drawn.across);
    chart_series_set_values(series, data_sheet, 1, drawn.up, last, drawn.up);
    const lxw_color_t colour = colours[drawn.colour % colours.size()];
    lxw_chart_line line{};
    line.color = colour;
    line.none = drawn.line ? LXW_FALSE : LXW_TRUE;
    line.width = 2;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, drawn.dots ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_NONE);
    if (!drawn.dots) return;
    lxw_chart_line edge{};
    edge.color = colour;
    lxw_chart_fill fill{};
    fill.color = colour;
    chart_series_set_marker_size(series, 6);
    chart_series_set_marker_line(series, &edge);
    chart_series_set_marker_fill(series, &fill);
}

void name_chart(lxw_chart* chart, const std::string& title, const std::string& across,
                const std::string& up) {
    chart_title_set_name(chart, title.c_str());
    lxw_chart_font font{};
    font.size = 13;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    if (!across.empty()) chart_axis_set_name(chart->x_axis, across.c_str());
    if (!up.empty()) chart_axis_set_name(chart->y_axis, up.c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
}

std::string with_unit(std::string_view title, const std::string& unit) {
    return std::string{title} + (unit.empty() ? "" : ", " + unit);
}

/// A number that an axis may begin with: at most `least`, with few digits for that range.
double round_below(double least, double range) {
    const double step = std::pow(10, std::floor(std::log10(range)));
    return step * std::floor(least / step);
}

class NativeCharts {
 public:
    NativeCharts(lxw_workbook* book, lxw_worksheet* pictures, lxw_worksheet* data,
                 const SheetFormats& formats, const StudyResult& result)
        : book_(book), pictures_(pictures), formats_(formats), columns_{data, formats}, result_(result) {
        set_up_paper(pictures_);
    }

    void differences(std::size_t metric);
    void pairs(std::size_t metric);
    void weeks(std::size_t metric);
    bool full() const { return drawn_ >= most_charts; }

 private:
    void place(lxw_chart*, const std::string& sentence);
    std::vector<double> replications(std::size_t policy, std::size_t metric) const;

    lxw_workbook* book_;
    lxw_worksheet* pictures_;
    const SheetFormats& formats_;
    ChartColumns columns_;
    const StudyResult& result_;
    int drawn_ = 0;
};

void NativeCharts::place(lxw_chart* chart, const std::string& sentence) {
    const auto row = static_cast<std::uint32_t>(drawn_++) * rows_of_chart;
    write_text(pictures_, row, 0, sentence, formats_.text);
    lxw_chart_options options{};
    std::string described = sentence;  // for people who cannot see it
    options.x_scale = 1.9;
    options.y_scale = 1.4;
    options.description = described.data();
    worksheet_insert_chart_opt(pictures_, row + 1, 0, chart, &options);
}

void NativeCharts::differences(std::size_t metric) {
    const Reading reading = reading_of(result_, metric);
    lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS);
    double line = 0;
    for (const Comparison& c : result_.comparisons) {
        if (c.metric != metric || !std::isfinite(c.difference.mean)) continue;
        const double k = reading.factor;
        std::vector<double> across{k * c.difference.mean};
        if (std::isfinite(c.simultaneous.low))
            across = {k * c.simultaneous.low, k * c.difference.mean, k * c.simultaneous.high};
        line += 1;
        const std::uint16_t x = columns_.add(title_of(result_.policies[c.policy]), across);
        const std::uint16_t y = columns_.add("its line", std::vector<double>(across.size(), line));
        add_series(chart, {.name_of = x, .across = x, .up = y, .points = across.size(), .colour = c.policy});
    }
    name_chart(chart, std::string{metrics()[metric].title} + ": difference from " + called(result_, 0),
               reading.change_unit, "");
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, line + 1);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_label_position(chart->y_axis, LXW_CHART_AXIS_LABEL_POSITION_NONE);
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_TRUE);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    place(chart,
          "The dot in the middle of each line is the difference, its ends are the 95 % interval, which holds "
          "for all policies at once. At zero a policy is as the first.");
}

std::vector<double> NativeCharts::replications(std::size_t policy, std::size_t metric) const {
    const double k = reading_of(result_, metric).factor;
    std::vector<double> values = result_.policies[policy].headline[metric];
    for (double& value : values) value *= k;
    return values;
}

void NativeCharts::pairs(std::size_t metric) {
    const Reading reading = reading_of(result_, metric);
    const std::string what = with_unit(metrics()[metric].title, reading.unit);
    const std::vector<double> first = replications(0, metric);
    lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_SCATTER);
    const std::uint16_t x = columns_.add(title_of(result_.policies.front()), first);
    std::vector<double> seen = first;
    for (std::size_t p = 1; p < result_.policies.size(); ++p) {
        const std::vector<double> values = replications(p, metric);
        const std::uint16_t y = columns_.add(title_of(result_.policies[p]), values);
        add_series(chart,
                   {.name_of = y, .across = x, .up = y, .points = values.size(), .colour = p, .line = false});
        seen.insert(seen.end(), values.begin(), values.end());
    }
    std::erase_if(seen, [](double value) { return !std::isfinite(value); });
    if (seen.empty()) return;
    const auto [least, most] = std::ranges::minmax(seen);
    const std::uint16_t same = columns_.add("no difference", {least, most});
    add_series(chart, {.name_of = same, .across = same, .up = same, .points = 2, .colour = 0, .dots = false});
    name_chart(chart, what + ": each replication twice", "under " + called(result_, 0),
               "under another policy");
    for (lxw_chart_axis* axis : {chart->x_axis, chart->y_axis}) {
        if (most > least) chart_axis_set_min(axis, round_below(least, most - least));
        chart_axis_set_num_format(axis, most - least < 10 ? "#,##0.0##" : "#,##0");
    }
    place(chart,
          "Each dot is one replication under two policies with the same luck. On the line nothing changed; "
          "the distance from it is what the policy did.");
}

void NativeCharts::weeks(std::size_t metric) {
    const Reading reading = reading_of(result_, metric);
    lxw_chart* chart = workbook_add_chart(book_, LXW_CHART_LINE);
    std::vector<double> numbers;
    for (int w = 1; w <= result_.weeks; ++w) numbers.push_back(w);
    const std::uint16_t x = columns_.add("week", numbers);
    for (std::size_t p = 0; p < result_.policies.size(); ++p) {
        std::vector<double> means;
        for (const Estimate& e : result_.policies[p].weekly[metric].back())
            means.push_back(reading.factor * e.mean);
        const std::uint16_t y = columns_.add(title_of(result_.policies[p]), means);
        add_series(chart,
                   {.name_of = y, .across = x, .up = y, .points = means.size(), .colour = p, .dots = false});
    }
    name_chart(chart, with_unit(metrics()[metric].title, reading.unit), "week", "");
    chart_axis_set_interval_unit(chart->x_axis, static_cast<std::uint16_t>(std::max(1, result_.weeks / 13)));
    place(chart, "By week, the mean over the replications.");
}

}  // namespace

void draw_charts(lxw_workbook* book, lxw_worksheet* pictures, lxw_worksheet* data,
                 const SheetFormats& formats, const StudyResult& result) {
    NativeCharts drawing(book, pictures, data, formats, result);
    const std::optional<std::size_t> ranking = ranking_metric(result);
    const bool compared = ranking && !result.comparisons.empty() && result.replications > 1;
    if (compared) drawing.differences(*ranking);
    std::vector<std::size_t> by_week;
    for (const std::size_t metric : drawn_metrics(result))
        if (metric < result.policies.front().weekly.size()) by_week.push_back(metric);
    // Of what moves over weeks the first is headcount, which hardly does.
    if (by_week.size() > 1) std::rotate(by_week.begin(), by_week.begin() + 1, by_week.end());
    if (!by_week.empty()) drawing.weeks(by_week.front());
    if (compared && !result.policies.front().headline[*ranking].empty()) drawing.pairs(*ranking);
    for (std::size_t i = 1; i < by_week.size() && !drawing.full(); ++i) drawing.weeks(by_week[i]);
}

}  // namespace morale
