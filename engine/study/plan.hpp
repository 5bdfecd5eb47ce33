// A study as requested: one world, several policies, how often and with which luck. The scenario loader
// makes it, run() uses it; its values do not change afterwards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/time.hpp"
#include "engine/metric/part.hpp"
#include "engine/model/field.hpp"
#include "engine/model/parameters.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/lesson.hpp"

namespace morale {

/// Where a value of a field came from, for `show --origin`, parameters.csv and the report.
struct Origin {
    std::string path;    // "recognition.praise_note.share"; a list element by name:
                         // "centre.teams[billing].agents"; "from" of a policy
    std::string policy;  // empty: the world shared by all
    std::string file;    // empty: the default
    int line = 0;        // from 1
    int column = 0;      // from 1
    std::string text;    // as written: "80 %"
};

/// An element of a list, such as a team, that a file inherits and does not mention where it adds its own.
struct Inherited {
    std::string list;     // "centre.teams"
    std::string element;  // its name
    std::string file;     // where it is written
    Origin beside;        // the first element that is added
};

struct PolicyPlan {
    std::string name;
    std::string why;
    Parameters parameters;  // complete: the base with this policy's changes
    Time from{};            // when it begins: measurement_start or later, or `always`
    std::string title{};    // as people call it: "Write the notes"; empty: by its name
    Time until = never;     // when it ends and the base is in force again; never: it does not
};

/// What people call the policy.
inline const std::string& title_of(const PolicyPlan& policy) {
    return policy.title.empty() ? policy.name : policy.title;
}

/// An assumption and how far it may be off. Its best estimate is the base's value.
struct Uncertain {
    std::string path;  // with the element's name, as in Origin
    const Field* field = nullptr;
    std::size_t element = 0;  // index in its list; 0 if it is in none
    double low = 0;           // in the field's unit; for a distribution, of its mean
    double high = 0;
    std::string source;  // source of the range; may be empty
    std::vector<std::pair<const Field*, std::size_t>>
        heirs{};  // with element: what takes its value from here
};

/// A line of `goals:`, such as "turnover <= 40 %/yr", "service_level[phone] >= 80 %" or
/// "wait_p99.5 <= 3 min".
struct Goal {
    std::string metric;               // of the table, or any percentile (engine/metric/percentile.hpp)
    std::string of{};                 // the part of the centre that it is about; empty: the whole
    PartKind part = PartKind::Whole;  // what that is
    bool at_most = true;
    double value = 0;  // in the metric's unit
    std::string text;
};

/// A line of `observed:`: what was measured at the centre, such as "turnover: 41.9 %/yr".
struct Observed {
    std::string metric;
    double value = 0;  // in the metric's unit
    double half = 0;   // half of the 95 % interval of what was measured; 0 where nothing says how sure it is
    std::string text;  // as written
    std::string file;
    int line = 0;    // from 1
    int column = 0;  // from 1
};

struct StudyPlan {
    std::string name;
    std::string question;  // the scenario's opening comment line
    std::string file;
    std::vector<std::string> settings{};  // path=value, typed with the command
    Parameters base;
    std::vector<TeamLoad> mend{};      // for each team of the base, made by settle(); empty: none
    std::vector<PolicyPlan> policies;  // the others are compared with the first; never empty
    int replications = 30;
    Seed seed{1};
    std::vector<Goal> goals;
    std::vector<std::string> also_compared{};  // metrics that are compared beside those that always are
    std::vector<Observed> observed{};
    std::vector<Uncertain> uncertain;    // in order of field; drawn when base.study.uncertain
    std::vector<Inherited> inherited{};  // in order of reading
    std::vector<Origin> origins;  // origin of every value that is not a default, in order of field and policy
    /// Whether the study is examined after every wave and ends when it is decided (until_decided.hpp). The
    /// intervals of its comparisons then hold at all numbers of replications together, and `replications`
    /// is the most there may be.
    bool until_decided = false;
    std::optional<Lesson> lesson{};  // what a pupil is asked; changes nothing of what is simulated
    std::vector<PlaySlider> play{};  // the sliders of a page; empty: it chooses its own
};

/// 0, 1, 2 ...: the indices of all policies of the plan.
std::vector<std::size_t> all_policies(const StudyPlan&);

}  // namespace morale
