#include "output/words/loop_share.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "output/headline_metrics.hpp"
#include "output/words/metric.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

std::string percent_text(double share) {
    constexpr double percent = 100;
    return fixed(share * percent, 0) + " %";
}

/// Says when a share is surely above everything or below nothing.
std::string_view beyond(const Ratio& share) {
    return share.low > 1 ? ", more than all of it" : share.high < 0 ? ", against it" : "";
}

}  // namespace

std::string cuts_of(const StudyResult& study, std::size_t policy) {
    std::vector<std::string> names;
    for (const Cut& cut : cuts())
        if (study.plan->policies[policy].parameters.cuts.*cut.flag) names.emplace_back(cut.name);
    return listed(names);
}

std::string told_share(const LoopShare& share) {
    const std::string of = title(metrics()[share.metric]);
    if (!std::isfinite(share.share.low)) return of + " unknown, because the difference itself is not sure";
    return of + ' ' + percent_text(share.share.ratio) + " (" + percent_text(share.share.low) + " to " +
           percent_text(share.share.high) + ')' + std::string(beyond(share.share));
}

std::string how_shares_are_read() {
    return "A share is what the policy's difference from the first loses when the feedback is held at the "
           "base's course day by day; in brackets its 95 % interval, by itself. Above 100 % the rest of "
           "the policy works the other way: with the feedback held, the difference has the other sign. "
           "Below 0 % the feedback works against the difference, which is larger with the feedback held. "
           "Where the interval holds 100 % or 0 %, that is not sure. Shares of several feedbacks need not "
           "add up.";
}

std::vector<std::string> told_shares(const StudyResult& study) {
    const std::vector<std::size_t> shown = shown_metrics(study);
    std::vector<std::string> lines;
    std::size_t twin = study.policies.size();
    for (const LoopShare& share : loop_shares(study)) {
        if (std::ranges::find(shown, share.metric) == shown.end() || share.share.n == 0) continue;
        if (share.twin != twin)
            lines.push_back(study.policies[share.policy].name + " through " + cuts_of(study, share.twin) +
                            " (held in " + study.policies[share.twin].name + "): ");
        else
            lines.back() += "; ";
        twin = share.twin;
        lines.back() += told_share(share);
    }
    return lines;
}

}  // namespace morale
