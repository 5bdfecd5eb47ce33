// A leader writes by hand to the agent whom a customer praised unasked.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array<std::string_view, 2> giver_words = {"leader", "executive"};  // as Giver

inline constexpr std::array praise_note_levers = {
    Lever{.field = {.path = "recognition.praise_note.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of unsolicited praises that are followed by a note; 0 is never",
                    .slot = slot<&Parameters::praise_note, &PraiseNote::share>()},
          .group = LeverGroup::Attitude,
          .practices = "15 16",
          .cost = "minutes for each note"},
    Lever{.field = {.path = "recognition.praise_note.within",
                    .dimension = Dimension::Duration,
                    .unit = "d",
                    .lowest = 0,
                    .highest = 365,
                    .standing = Standing::Live,
                    .meaning = "time after the praise within which the note comes",
                    .slot = slot<&Parameters::praise_note, &PraiseNote::within_days>()},
          .group = LeverGroup::Attitude,
          .practices = "15",
          .cost = "none"},
    Lever{.field = {.path = "recognition.praise_note.from",
                    .dimension = Dimension::Choice,
                    .unit = "",
                    .lowest = 0,
                    .highest = 0,
                    .standing = Standing::Live,
                    .meaning = "who writes the note",
                    .slot = slot<&Parameters::praise_note, &PraiseNote::from>(),
                    .choices = giver_words},
          .group = LeverGroup::Attitude,
          .practices = "15",
          .cost = "an executive's word weighs more"},
    Lever{.field = {.path = "recognition.praise_note.quality",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "quality of the recognition: 1 is personal, specific, timely; "
                               "0.3 is a form letter",
                    .slot = slot<&Parameters::praise_note, &PraiseNote::quality>()},
          .group = LeverGroup::Attitude,
          .practices = "15",
          .cost = "none by itself"},
    Lever{.field = {.path = "recognition.praise_note.minutes",
                    .dimension = Dimension::Number,
                    .unit = "min",
                    .lowest = 0,
                    .highest = 480,
                    .standing = Standing::Live,
                    .meaning = "time that one note takes",
                    .slot = slot<&Parameters::praise_note, &PraiseNote::minutes>()},
          .group = LeverGroup::Attitude,
          .practices = "12",
          .cost = "managers' time"},
};

}  // namespace morale
