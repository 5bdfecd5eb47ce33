#include "output/live/parts.hpp"

#include <array>

#include "output/page/parts.hpp"

namespace morale::live {
namespace {

std::string outcomes_of(const Study& study) {
    return outcomes(study.plan(), study.result.policies);
}

constexpr std::array parts{
    LivePart{"decision", "Decision", page::decision},
    LivePart{"outcomes", "Year by year", outcomes_of},
    LivePart{"comparison", "Comparison", page::comparison},
    LivePart{"goals", "Goals", page::goals},
    LivePart{"differences", "Differences", page::differences},
    LivePart{"weeks", "Week by week", page::weeks},
    LivePart{"tenure", "Who stays", page::tenure},
    LivePart{"money", "Money", page::money},
    LivePart{"policies", "Policies", page::policies},
};

}  // namespace

std::span<const LivePart> live_parts() {
    return parts;
}

}  // namespace morale::live
