#include "output/live/parts.hpp"

#include <algorithm>
#include <array>

#include "engine/study/compare.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/loop_share.hpp"

namespace morale::live {
namespace {

std::string outcomes_of(const Study& study) {
    return outcomes(study.plan(), study.result.policies);
}

/// For policies that have a twin with `cut`: what of the difference runs through the feedback that it holds.
std::string feedbacks_of(const Study& study) {
    std::string list;
    for (const std::string& line : told_shares(study.result)) list += "<li>" + escaped(line) + "</li>\n";
    if (list.empty()) return {};
    return "<ul>\n" + list + "</ul>\n" + page::paragraph(how_shares_are_read(), "note");
}

constexpr std::array parts{
    LivePart{"decision", "Decision", page::decision},
    LivePart{"outcomes", "How often it was better", outcomes_of},
    LivePart{"comparison", "Comparison", page::comparison},
    LivePart{"goals", "Goals", page::goals},
    LivePart{"differences", "Differences", page::differences},
    LivePart{"feedbacks", "What runs through a feedback", feedbacks_of},
    LivePart{"weeks", "Week by week", page::weeks},
    LivePart{"tenure", "Who stays", page::tenure},
    LivePart{"money", "Money", page::accounts},
    LivePart{"policies", "Policies", page::policies},
};

}  // namespace

std::span<const LivePart> live_parts() {
    return parts;
}

std::vector<std::size_t> weekly_metrics(const StudyPlan& plan) {
    std::vector<std::size_t> kept = metrics_for_weeks(plan);
    if (!plan.lesson) return kept;
    for (const std::size_t metric : compared_metrics(plan))
        if (std::ranges::find(kept, metric) == kept.end()) kept.push_back(metric);
    return kept;
}

}  // namespace morale::live
