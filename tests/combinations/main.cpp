// Tries scenarios that nobody wrote and says which do not come out sound.
//   combinations 500 [FROM]     so many random combinations, from the FROM-th on (0)
//   combinations --ends         each field at its lowest and at its highest value
//   combinations --show N       the N-th combination as text
#include <charconv>
#include <cstdint>
#include <iostream>
#include <map>
#include <string_view>

#include "tests/combinations/trial.hpp"

using namespace morale::test;

namespace {

std::uint64_t number_of(std::string_view word) {
    std::uint64_t n = 0;
    std::from_chars(word.data(), word.data() + word.size(), n);
    return n;
}

class Tally {
 public:
    void add(const Tried& tried, const std::string& name) {
        const Outcome outcome = try_out(tried);
        ++came_[outcome.came];
        if (outcome.came != Came::Broken) return;
        std::cout << "BROKEN " << name << ": " << outcome.why << '\n';
        for (const std::string& set : tried.sets) std::cout << "  -s '" << set << "'\n";
        std::cout << std::flush;
    }
    /// Fails when something is broken, or when nothing came out, which would be a test of nothing.
    int status() {
        std::cout << came_[Came::Out] << " sound, " << came_[Came::Refused] << " refused with mistakes, "
                  << came_[Came::TooLarge] << " too large to be run here, " << came_[Came::Broken]
                  << " broken\n";
        return came_[Came::Broken] > 0 || came_[Came::Out] == 0;
    }

 private:
    std::map<Came, int> came_;
};

}  // namespace

int main(int count, char** words) {
    const std::string_view what = count > 1 ? words[1] : "";
    if (what == "--show" && count > 2) {
        std::cout << as_text(random_scenario(number_of(words[2])));
        return 0;
    }
    Tally tally;
    if (what == "--ends") {
        for (const Tried& tried : scenarios_at_ends()) tally.add(tried, tried.sets.front());
        return tally.status();
    }
    const std::uint64_t from = count > 2 ? number_of(words[2]) : 0;
    for (std::uint64_t n = from; n < from + number_of(what); ++n)
        tally.add(random_scenario(n), "combination " + std::to_string(n));
    return tally.status();
}
