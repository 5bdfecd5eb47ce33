#include "output/words/story.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "engine/language/listed.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr int digits = 2;

/// "8 January" of "2026-01-08".
struct DayName {
    std::string number;
    std::string_view month;
    std::string year;
};

DayName day_name(Time at, std::int64_t start) {
    constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
    const std::string iso = iso_date_time(start, at);
    const auto part = [&](std::size_t from) {
        std::size_t value = 0;
        std::from_chars(iso.data() + from, iso.data() + from + 2, value);
        return value;
    };
    return {std::to_string(part(8)), months[part(5) - 1], iso.substr(0, 4)};
}

/// Both ends may show the same two digits.
std::string step(std::string_view what, double before, double after) {
    const std::string from = fixed(before, digits), to = fixed(after, digits);
    if (from == to)
        return std::string(what) + (after > before ? " rises a little, to " : " falls a little, to ") + to;
    return std::string(what) + (after > before ? " rises from " : " falls from ") + from + " to " + to;
}

/// What thanks are: one of them, and several.
struct ThanksWords {
    Programme programme;
    std::string_view one, several;
};

constexpr std::array thanks_words = {
    ThanksWords{Programme::AnnualWeek, "The annual week of celebration has an event",
                "events of the annual week of celebration"},
    ThanksWords{Programme::Occasion, "An occasion is celebrated", "occasions are celebrated"},
    ThanksWords{Programme::LeaderThanks, "The leader says thank you", "times the leader says thank you"},
    ThanksWords{Programme::PraiseNote, "A note comes, because a customer has praised the person",
                "notes come, because customers have praised the person"},
    ThanksWords{Programme::Visit, "Somebody from above visits and says thank you",
                "times somebody from above visits and says thank you"},
    ThanksWords{Programme::Award, "The person gets an award", "awards are given to the person"},
    ThanksWords{Programme::PeerThanks, "A colleague says thank you", "times a colleague says thank you"},
};

/// "Three" as the beginning of a sentence; digits from eleven on.
std::string count_word(int n) {
    constexpr std::array<std::string_view, 9> words = {"Two",   "Three", "Four", "Five", "Six",
                                                       "Seven", "Eight", "Nine", "Ten"};
    const auto place = static_cast<std::size_t>(n - 2);
    return place < words.size() ? std::string(words[place]) : std::to_string(n);
}

std::string told_thanks(const DiaryEntry& entry, int times) {
    if (entry.seen)
        return times < 2 ? "A colleague is thanked, and the person sees it"
                         : count_word(times) + " times a colleague is thanked, and the person sees it";
    const auto words = entry.programme
                           ? std::ranges::find(thanks_words, *entry.programme, &ThanksWords::programme)
                           : thanks_words.end();
    if (words == thanks_words.end())
        return times < 2 ? "Somebody says thank you" : count_word(times) + " times somebody says thank you";
    return times < 2 ? std::string(words->one) : count_word(times) + ' ' + std::string(words->several);
}

/// All moments of that kind in one sentence: from before the first to after the last.
std::string told_moment(const DiaryEntry& entry, int times) {
    switch (entry.what) {
        case Happening::IsRecognised:
            return step(told_thanks(entry, times) + ": felt recognition", entry.before, entry.after);
        case Happening::IsTreatedUnfairly:
            return step("Others are favoured, and the person sees it: fairness", entry.before, entry.after);
        case Happening::HearsOfTheMission:
            return step("The person hears whom the work has helped: meaning", entry.before, entry.after);
        case Happening::LeavesTheJob:
            return "The person leaves the job for good";
        case Happening::IsHired:
            return "Somebody new is hired for the seat and begins training";
        case Happening::FinishesTraining:
            return "The training is over, and the first day on the floor has come";
        default:
            return {};
    }
}

int per_day(int contacts, const StoryPart& part) {
    return static_cast<int>(std::lround(static_cast<double>(contacts) / std::max(part.worked, 1)));
}

std::string told_work(const StoryPart& part) {
    if (part.worked == 0 && part.answered == 0) {
        if (part.seat == SeatIs::Empty) return "The seat is empty";
        if (part.seat == SeatIs::InTraining) return "The new person is in training";
        return part.days == 1 ? "A day off" : counted(part.days, "day") + " off";
    }
    const std::string a_day = part.worked <= 1 ? "" : " a day";
    return (part.days == 1 ? "" : counted(part.worked, "day") + " at work, ") +
           std::to_string(per_day(part.answered, part)) + " contacts" + a_day + ", " +
           std::to_string(per_day(part.resolved, part)) + " of them solved";
}

std::string told_exhaustion(const StoryPart& part) {
    if (!part.exhaustion_before || !part.exhaustion_after) return {};
    const double before = *part.exhaustion_before, after = *part.exhaustion_after;
    if (fixed(before, digits) == fixed(after, digits)) return {};
    return step("Exhaustion", before, after) + ".";
}

/// Whether two moments are told in one sentence.
bool are_of_a_kind(const DiaryEntry& a, const DiaryEntry& b) {
    return a.what == b.what && a.programme == b.programme && a.seen == b.seen;
}

int times(const StoryPart& part, Happening what) {
    return static_cast<int>(std::ranges::count(part.moments, what, &DiaryEntry::what));
}

}  // namespace

std::string told_days(const StoryPart& part, std::int64_t start) {
    const DayName first = day_name(part.begins, start);
    if (part.days == 1) return first.number + " " + std::string(first.month);
    const DayName last = day_name(part.begins + (part.days - 1) * day, start);
    // A part within one month names the month once, at its end.
    const bool one_month = first.month == last.month && part.days <= 31;
    const bool one_year = part.days <= 31 || first.year == last.year;
    return first.number + (one_month ? "" : " " + std::string(first.month)) +
           (one_year ? "" : " " + first.year) + " to " + last.number + " " + std::string(last.month) +
           (one_year ? "" : " " + last.year);
}

std::string told_part(const StoryPart& part) {
    std::string text = told_work(part) + ".";
    for (const DiaryEntry& moment : part.moments) {
        const auto same = [&](const DiaryEntry& other) { return are_of_a_kind(moment, other); };
        if (&*std::ranges::find_if(part.moments, same) != &moment) continue;
        DiaryEntry all = moment;
        for (const DiaryEntry& other : part.moments)
            if (same(other)) all.after = other.after;
        const auto how_often = std::ranges::count_if(part.moments, same);
        text += " " + told_moment(all, static_cast<int>(how_often)) + ".";
    }
    if (const std::string exhaustion = told_exhaustion(part); !exhaustion.empty()) text += " " + exhaustion;
    return text;
}

std::string told_briefly(const StoryPart& part) {
    std::string text;
    const auto add = [&](const std::string& words) { text += (text.empty() ? "" : ", ") + words; };
    if (part.worked > 0)
        add(counted(part.worked, "day") + ", " + std::to_string(per_day(part.answered, part)) +
            " contacts a day");
    if (const int thanks = times(part, Happening::IsRecognised); thanks > 0)
        add("thanked " + std::to_string(thanks) + "x");
    if (times(part, Happening::IsTreatedUnfairly) > 0) add("feels treated unfairly");
    if (times(part, Happening::HearsOfTheMission) > 0) add("hears whom it helps");
    if (part.exhaustion_after) add("exhaustion " + fixed(*part.exhaustion_after, digits));
    if (times(part, Happening::LeavesTheJob) > 0) add("LEAVES");
    if (times(part, Happening::IsHired) > 0) add("somebody new is hired");
    if (times(part, Happening::FinishesTraining) > 0) add("training is over");
    if (!text.empty()) return text;
    return part.seat == SeatIs::Empty        ? "the seat is empty"
           : part.seat == SeatIs::InTraining ? "in training"
                                             : "away";
}

std::string told_end(const std::vector<StoryPart>& story, std::int64_t start) {
    std::optional<double> exhaustion;
    int thanks = 0;
    for (const StoryPart& part : story) {
        for (const DiaryEntry& moment : part.moments) {
            thanks += moment.what == Happening::IsRecognised;
            if (moment.what != Happening::LeavesTheJob) continue;
            const DayName when = day_name(moment.at, start);
            return "leaves on " + when.number + " " + std::string(when.month) + ", thanked " +
                   counted(thanks, "time") + " till then" +
                   (exhaustion ? ", with exhaustion " + fixed(*exhaustion, digits) : "");
        }
        if (part.exhaustion_after) exhaustion = part.exhaustion_after;
    }
    return "stays to the end, thanked " + counted(thanks, "time") +
           (exhaustion ? ", with exhaustion " + fixed(*exhaustion, digits) : "");
}

}  // namespace morale
