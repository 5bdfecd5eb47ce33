// Where the decision turns, asked on a page: the value of one assumption at which the policy that is looked
// at and the first change places. The search is that of `morale sensitivity --break-even`
// (engine/study/turn_search.hpp); workers run its values, one replication at a time, in any order.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"
#include "engine/study/sensitivity_result.hpp"
#include "engine/study/turn_search.hpp"

namespace morale::live {

/// What can be asked, as a list in JSON for the script of the page: path, area, label, best estimate and
/// range of each assumption, in words; areas on which decisions usually hang come first. Empty where
/// assumptions are drawn, because nothing is at its best estimate there.
std::string turns_json(const StudyPlan&, const std::vector<Uncertain>&);

class TurnDesk {
 public:
    /// Begins a search after a study, which may be of other numbers than the file's. The request is a path
    /// and a number of replications at each value, set apart by a tab. Gives back what is wrong, in a
    /// sentence.
    static std::variant<TurnDesk, std::string> begun(const StudyPlan&, const StudyResult&,
                                                     const std::vector<Uncertain>&, std::string_view request);

    /// The plan of two policies that workers open.
    std::vector<std::byte> plan_bytes() const;

    /// The runs that are wanted now, one a line, for `difference`; empty: the search is over.
    std::string jobs() const;
    /// The most runs that there may be.
    int most_runs() const;

    /// Takes what came out of these runs, one a line in their order. False if these are not as many numbers.
    bool take(std::string_view differences);

    /// Where the decision turns, in a sentence, and the differences that say so, as HTML.
    std::string found() const;

 private:
    TurnDesk() = default;

    std::unique_ptr<Sensitivity> study_;  // the words are about it
    std::unique_ptr<StudyPlan> pair_;     // the search points at it
    std::optional<TurnSearch> search_;
    std::vector<double> luck_;  // coefficients
    int repeats_ = 0;
};

/// What one of these runs finds in the plan of two policies, as a line; an empty one if it cannot be used.
std::string difference(const StudyPlan& pair, std::string_view job);

}  // namespace morale::live
