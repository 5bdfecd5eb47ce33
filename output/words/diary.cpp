#include "output/words/diary.hpp"

#include <cmath>
#include <string_view>

#include "engine/language/clock_text.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

std::string to_two(double value) {
    return number_text(std::round(value * 100) / 100);
}

/// "4:05" for minutes and seconds.
std::string minutes_and_seconds(Span span) {
    const auto seconds = static_cast<std::int64_t>(std::round(in_seconds(span)));
    return clock_text(seconds / 60, seconds % 60);
}

std::string step_from(std::string_view what, double before, double after) {
    return std::string(what) + " " + to_two(before) + " -> " + to_two(after);
}

std::string issue_of(const DiaryEntry& entry) {
    return "issue " + std::to_string(entry.contact.issue);
}

std::string caller_of(const DiaryEntry& entry) {
    const Contact& contact = entry.contact;
    std::string who = issue_of(entry);
    if (contact.customer) who += " of customer " + std::to_string(contact.customer.row);
    if (contact.attempt > 0) who += ", tried " + std::to_string(contact.attempt) + " times before";
    return who;
}

std::string attitude_of(std::string_view what, const DiaryEntry& entry) {
    return step_from(what, entry.before, entry.after) +
           step_from(", expects", entry.expected_before, entry.expected_after);
}

}  // namespace

std::string told_entry(const DiaryEntry& entry) {
    switch (entry.what) {
        case Happening::LeavesTheJob:
            return "leaves the job for good";
        case Happening::IsHired:
            return "a new person is hired and begins training";
        case Happening::FinishesTraining:
            return "training is over: the first day on the floor";
        case Happening::Resolves:
            return caller_of(entry) + ": resolved after " + minutes_and_seconds(entry.took);
        case Happening::Fails:
            return caller_of(entry) + ": not resolved after " + minutes_and_seconds(entry.took);
        case Happening::Answers:
            return "answers " + caller_of(entry) + ", who waited " + minutes_and_seconds(entry.took);
        case Happening::ComesToWork:
            return "comes to work";
        case Happening::GoesHome:
            return "goes home";
        case Happening::LeavesThePhone:
            return "leaves the phone for a break or a meeting";
        case Happening::IsBack:
            return "is back at the phone";
        case Happening::IsRecognised:
            return step_from("is recognised: felt recognition", entry.before, entry.after);
        case Happening::IsTreatedUnfairly:
            return step_from("feels treated unfairly: fairness", entry.before, entry.after);
        case Happening::HearsOfTheMission:
            return step_from("hears of the mission: meaning", entry.before, entry.after);
        case Happening::EndsTheDay:
            return step_from("the day moves exhaustion", entry.before, entry.after);
        case Happening::Calls:
            return "calls about " + issue_of(entry) + " and waits";
        case Happening::CallsAgain:
            return "calls about " + issue_of(entry) + " and waits, having given up before";
        case Happening::IsAnswered:
            return "is answered by agent " + std::to_string(entry.agent);
        case Happening::IsAnsweredAtOnce:
            return "calls about " + issue_of(entry) + " and is answered at once by agent " +
                   std::to_string(entry.agent);
        case Happening::GivesUp:
            return "gives up waiting";
        case Happening::IsHelped:
            return "the issue is resolved";
        case Happening::IsNotHelped:
            return "the contact ends without a solution";
        case Happening::Thinks:
            return attitude_of("thinks: satisfaction", entry);
        case Happening::HearsABadStory:
            return attitude_of("hears a bad story: satisfaction", entry);
        case Happening::Leaves:
            return "leaves, and is no longer a customer";
        case Happening::Becomes:
            return "becomes a customer";
    }
    return {};
}

}  // namespace morale
