// A leader writes by hand to the agent whom a customer praised unasked.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

inline constexpr std::array<std::string_view, 2> giver_words = {"leader", "executive"};  // as Giver

// clang-format off
inline constexpr std::array praise_note_levers = {
    Lever{{"recognition.praise_note.share", Share, "", 0, 1, Live,
           "share of unsolicited praises that are followed by a note; 0 is never",
           slot<&P::praise_note, &PraiseNote::share>()},
          LeverGroup::Attitude, "15 16",
          "minutes for each note"},
    Lever{{"recognition.praise_note.within", Duration, "d", 0, 365, Live,
           "time after the praise within which the note comes",
           slot<&P::praise_note, &PraiseNote::within_days>()},
          LeverGroup::Attitude, "15",
          "none"},
    Lever{{"recognition.praise_note.from", Choice, "", 0, 0, Live,
           "who writes the note",
           slot<&P::praise_note, &PraiseNote::from>(), giver_words},
          LeverGroup::Attitude, "15",
          "an executive's word weighs more"},
    Lever{{"recognition.praise_note.quality", Share, "", 0, 1, Live,
           "quality of the recognition: 1 is personal, specific, timely; 0.3 is a form letter",
           slot<&P::praise_note, &PraiseNote::quality>()},
          LeverGroup::Attitude, "15",
          "none by itself"},
    Lever{{"recognition.praise_note.minutes", Number, "min", 0, 480, Live,
           "time that one note takes",
           slot<&P::praise_note, &PraiseNote::minutes>()},
          LeverGroup::Attitude, "12",
          "managers' time"},
};
// clang-format on

}  // namespace morale::lever_rows
