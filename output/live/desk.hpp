// Where a study is put together on a page: it opens a plan, changes it as somebody asks, folds the records
// that workers send in order of replication, and tells what is known so far. Nothing here knows that there is
// a page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/fold.hpp"
#include "engine/study/plan.hpp"
#include "output/live/turn.hpp"

namespace morale::live {

class Desk {
 public:
    /// Opens a plan from its bytes (engine/study/plan_bytes.hpp). False if they are not a plan of this
    /// program.
    bool open(std::span<const std::byte>);

    /// Begins anew with the plan that was opened and these requests, one a line, parts set apart by tabs:
    ///   number  agents  80               one of the five numbers (controls.hpp)
    ///   set     notes  recognition.praise_note.share  60 %
    ///   goal    0  35                    the first goal's value, as its control shows it
    ///   replications  100
    ///   seed    7
    /// Gives back what is wrong with them, in a sentence, and then the plan is what it was; empty if nothing
    /// is.
    std::string change(std::string_view requests);

    const StudyPlan& plan() const { return *plan_; }
    std::vector<std::byte> plan_bytes() const;

    /// The records of one replication as bytes, for all policies; empty if one of them broke a requirement,
    /// which cannot be sent: it is then to be simulated where it is folded.
    static std::vector<std::byte> simulated(const StudyPlan&, int replication);

    /// Folds the next replication, from 1 in order: from its bytes, or simulated here if there are none.
    /// False if the bytes are damaged, and then nothing is folded.
    bool take(std::span<const std::byte>);
    int taken() const { return taken_; }

    /// The parts of the page as JSON, {"decision": "<p>…"}; those that have nothing to say are empty.
    /// "failed" is a sentence, as text, if replications had to be left out.
    std::string parts() const;
    /// The outcome of each replication so far, as HTML; quick enough to be asked for after each.
    std::string outcomes() const;
    /// Takes the assumptions with ranges that lie in the page. False if the bytes are damaged.
    bool assume(std::span<const std::byte>);
    /// Begins to look for where the decision turns, after what was taken (turn.hpp); what is wrong with the
    /// request, in a sentence, or nothing.
    std::string begin_turn(std::string_view request);
    /// The search that was begun; null before.
    TurnDesk* turn() { return turn_ ? &*turn_ : nullptr; }

    /// A prediction beside what is known so far (lesson.hpp); empty without a lesson.
    std::string reveal(std::string_view prediction) const;
    /// The table `paired` as the command line writes it, in CSV.
    std::string paired() const;
    /// The fingerprint of each replication and policy as the command line writes it: lines
    /// "rep,policy,fingerprint".
    std::string fingerprints() const;

 private:
    void begin(StudyPlan);

    std::optional<StudyPlan> opened_;
    std::unique_ptr<StudyPlan> plan_;  // the fold points at it
    std::optional<StudyFold> fold_;
    int taken_ = 0;
    std::vector<Uncertain> assumptions_;
    std::optional<TurnDesk> turn_;
};

}  // namespace morale::live
