#include "output/words/twin_lives.hpp"

#include "output/words/diary.hpp"
#include "output/words/numbers.hpp"

namespace morale {

std::string_view word_of(Aspect aspect) {
    switch (aspect) {
        case Aspect::Recognition:
            return "recognition";
        case Aspect::Mission:
            return "mission";
        case Aspect::Fairness:
            return "fairness";
        case Aspect::Presence:
            return "presence";
        case Aspect::Contacts:
            return "contacts";
        case Aspect::Solutions:
            return "solutions";
        case Aspect::Exhaustion:
            return "exhaustion";
        case Aspect::Job:
            return "job";
        case Aspect::last:
            break;
    }
    return "";
}

std::string told_side(const std::optional<DiaryEntry>& entry) {
    constexpr int digits = 3;  // of exhaustion, whose steps are small
    if (!entry) return "nothing more of that kind";
    if (entry->what == Happening::EndsTheDay)
        return "the day ends with exhaustion " + fixed(entry->after, digits);
    return told_entry(*entry);
}

std::string told_day(const DayOfLife& today) {
    std::string text;
    const auto add = [&](const std::string& words) { text += (text.empty() ? "" : ", ") + words; };
    if (today.worked || today.answered > 0)
        add(std::to_string(today.answered) + " answered, " + std::to_string(today.resolved) + " solved");
    if (today.recognised > 0) add("thanked " + std::to_string(today.recognised) + "x");
    if (today.exhaustion) add("exhaustion " + fixed(*today.exhaustion, 3));
    if (today.left) add("leaves the job");
    if (today.hired) add("somebody new is hired");
    return text.empty() ? "off" : text;
}

}  // namespace morale
