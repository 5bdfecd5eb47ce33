#include "engine/study/twin_lives.hpp"

#include <algorithm>
#include <cmath>

namespace morale {

namespace {

std::optional<Aspect> aspect_of(Happening what) {
    switch (what) {
        case Happening::IsRecognised:
            return Aspect::Recognition;
        case Happening::HearsOfTheMission:
            return Aspect::Mission;
        case Happening::IsTreatedUnfairly:
            return Aspect::Fairness;
        case Happening::ComesToWork:
        case Happening::GoesHome:
            return Aspect::Presence;
        case Happening::Answers:
            return Aspect::Contacts;
        case Happening::Resolves:
        case Happening::Fails:
            return Aspect::Solutions;
        case Happening::EndsTheDay:
            return Aspect::Exhaustion;
        case Happening::LeavesTheJob:
        case Happening::IsHired:
        case Happening::FinishesTraining:
            return Aspect::Job;
        default:
            return std::nullopt;
    }
}

std::vector<DiaryEntry> about(std::span<const DiaryEntry> diary, Aspect aspect) {
    std::vector<DiaryEntry> kept;
    std::ranges::copy_if(diary, std::back_inserter(kept),
                         [&](const DiaryEntry& entry) { return aspect_of(entry.what) == aspect; });
    return kept;
}

bool tell_the_same(const DiaryEntry& a, const DiaryEntry& b, Aspect aspect) {
    if (a.at != b.at || a.what != b.what || a.contact.issue != b.contact.issue) return false;
    return aspect != Aspect::Exhaustion || std::abs(a.after - b.after) < least_difference;
}

std::optional<DiaryEntry> entry_at(const std::vector<DiaryEntry>& all, std::size_t i) {
    return i < all.size() ? std::optional(all[i]) : std::nullopt;
}

std::optional<Parting> parting_in(std::span<const DiaryEntry> one, std::span<const DiaryEntry> other,
                                  Aspect aspect) {
    const std::vector<DiaryEntry> a = about(one, aspect), b = about(other, aspect);
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const std::optional<DiaryEntry> first = entry_at(a, i), second = entry_at(b, i);
        if (first && second && tell_the_same(*first, *second, aspect)) continue;
        const Time at = !second ? first->at : !first ? second->at : std::min(first->at, second->at);
        return Parting{.aspect = aspect, .at = at, .one = first, .other = second};
    }
    return std::nullopt;
}

}  // namespace

std::vector<DayOfLife> days_of_life(std::span<const DiaryEntry> diary, Time from, Time until) {
    std::vector<DayOfLife> days;
    for (Time begins = from; begins < until; begins += day) days.push_back({.begins = begins});
    for (const DiaryEntry& entry : diary) {
        // The day moves exhaustion at the midnight that ends it.
        const Time at = entry.what == Happening::EndsTheDay ? entry.at - Span{1} : entry.at;
        if (at < from || at >= until) continue;
        DayOfLife& today = days[static_cast<std::size_t>((at - from) / day)];
        today.worked = today.worked || entry.what == Happening::ComesToWork;
        today.left = today.left || entry.what == Happening::LeavesTheJob;
        today.hired = today.hired || entry.what == Happening::IsHired;
        today.answered += entry.what == Happening::Answers;
        today.resolved += entry.what == Happening::Resolves;
        today.recognised += entry.what == Happening::IsRecognised;
        if (entry.what == Happening::EndsTheDay) today.exhaustion = entry.after;
    }
    return days;
}

std::vector<Parting> partings(std::span<const DiaryEntry> one, std::span<const DiaryEntry> other) {
    std::vector<Parting> found;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Aspect::last); ++i)
        if (const auto parting = parting_in(one, other, static_cast<Aspect>(i))) found.push_back(*parting);
    std::ranges::stable_sort(found, {}, &Parting::at);
    return found;
}

}  // namespace morale
