// Published figures, with sources, to set beside a metric's values. They are not limits and affect no
// verdict.
#pragma once

#include <array>
#include <string_view>

namespace morale {

struct Benchmark {
    std::string_view metric;
    std::string_view who;  // "service agents (2013)"
    double low;            // in the metric's unit; the same as `high` where one figure is given
    double high;
    std::string_view source;
};

inline constexpr double all_industries_turnover = .151;

inline constexpr std::array benchmarks = {
    Benchmark{"turnover", "all industries of the USA (2013)", all_industries_turnover,
              all_industries_turnover, "the Kars4Kids article (practice 1)"},
    Benchmark{"turnover", "service agents (2013)", .30, .45, "the Kars4Kids article (practice 1)"},
    Benchmark{"turnover", "contact centres (2017 to 2024)", .25, .60,
              "SQM 2023; Metrigy 2023-24; ICMI 2017: about 38 %, which the reference centre is set to"},
    Benchmark{"turnover", "outsourced contact centres (2023), about", 1.0, 1.0, "SQM 2023; Metrigy"},
};

}  // namespace morale
