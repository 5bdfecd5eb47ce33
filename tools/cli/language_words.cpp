// The table of these words.
#include "tools/cli/language_words.hpp"

#include <array>

namespace morale {

namespace {

constexpr std::array language_words_table = {
    LanguageWord{"morale", "the version of the language, which every file says", "morale: 1"},
    LanguageWord{"name", "what the scenario is called in tables and in the report", "name: Northwind care"},
    LanguageWord{"question", "what the study is to answer; the report begins with it",
                 "question: does a note on praise keep agents?"},
    LanguageWord{"extends", "files or items of the library that lie under this one",
                 "extends: library/status-quo"},
    LanguageWord{"policies",
                 "what is compared: levers and live fields laid over the world, "
                 "the first policy the one compared with",
                 "policies: {nothing: {}, notes: {recognition: {praise_note: {share: 80 %}}}}"},
    LanguageWord{"title",
                 "in a policy: what people call it, as an instruction; of the first "
                 "policy what it is: Things as they are",
                 "title: Write the notes"},
    LanguageWord{"why", "in a policy: a sentence for the report", "why: a leader writes by hand"},
    LanguageWord{
        "from",
        "in a policy: when it comes as a change, a date, a week or a duration after the start; without "
        "it when measurement starts; always: as if it had always been so, warm-up included",
        "from: week 10"},
    LanguageWord{
        "until",
        "in a policy: the first moment without it, from which on what the world says holds again; a date, a "
        "week or a duration after the start. Seats that it had opened close as their holders leave",
        "until: 2026-06-01"},
    LanguageWord{
        "cut",
        "in a policy: mechanisms whose feedback is held at the base's course, one or several of strain, "
        "recognition, meaning, skill and time_pressure. Each day the mean of a team, as it acts, is that of "
        "the base; the policy's difference from its twin without 'cut' runs through that feedback",
        "cut: [strain]"},
    LanguageWord{"goals", "what a policy has to meet to be recommended: a metric, >= or <=, a value",
                 "goals: [service_level >= 75 %]"},
    LanguageWord{
        "observed",
        "what was measured at the centre, by metric: shown beside what the base shows, and what 'morale fit' "
        "finds the numbers behind",
        "observed: {turnover: 41.9 %/yr, aht: 335 s}"},
    LanguageWord{
        "lesson",
        "what a pupil is asked before anything is shown: 'morale page' makes a page of it that leads from "
        "the question to a prediction, a run and what came out. Keys: story, ask, predict (number, curve or "
        "choice; of, below, above, lowest, highest, step), happened, why, loop, exercise",
        "lesson: {ask: How long do they wait?, predict: {number: asa, of: eleven, lowest: 0 s, highest: 5 "
        "min}, happened: '{asa of eleven}', why: …}"},
    LanguageWord{
        "play",
        "the sliders that the policy cards of a page show, four at most on each: path, lowest, highest, "
        "step, "
        "label, and policy for one card only; without it a card has levers that its policy sets",
        "play: [{path: pay.wage, lowest: 16 USD/h, highest: 22 USD/h, step: 0.5 USD/h, label: Wage}]"},
    LanguageWord{"uncertain",
                 "in place of a number of the world: a best estimate and a range, drawn once in each "
                 "replication with --uncertain; E0215 tells its forms",
                 "uncertain(0.3, 0.15..0.5)"},
};

}  // namespace

std::span<const LanguageWord> language_words() {
    return language_words_table;
}

}  // namespace morale
