#include "tests/validation/statements/results.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include "engine/language/value_text.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/run.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

class Hash {  // FNV-1a
 public:
    void take(std::string_view text) {
        for (const char c : text) byte(static_cast<unsigned char>(c));
        byte(0);
    }
    void take(std::uint64_t number) {
        for (int shift = 0; shift < 64; shift += 8) byte(static_cast<unsigned char>(number >> shift));
    }
    std::uint64_t value() const { return value_; }

 private:
    void byte(unsigned char b) { value_ = (value_ ^ b) * 0x100000001b3; }
    std::uint64_t value_ = 0xcbf29ce484222325;
};

/// Changes when the engine makes other numbers: the tapes of some weeks of everything that the headsets case
/// does, and of a year's programmes pressed into them.
std::uint64_t mark_of_engine() {
    const Experiment few_weeks{.name = "mark",
                               .scenario = R"(
extends: headsets.yaml
morale: 1
time: {warmup: 4 weeks, horizon: 4 weeks}
policies:
  everything:
    recognition: {praise_note: {share: 80 %}, peers: {every: 1 wk}, occasions: {events: 20 /yr}}
    mission: {letters: {every: 1 wk}, stories: {every: 2 wk}, tie: {share: 20 %}}
    awards: {rounds: 26 /yr}
    executives: {visits: {every: 2 wk}}
    recovery: {share: 50 %}
    breaks: {every: 2 h}
    training: {product: {per_year: 68 h}, stress: {per_year: 68 h}}
    announcement: {promise: 0.1}
)",
                               .replications = 2};
    Hash hash;
    for (const Record& r : simulate_policies(plan_of(few_weeks, 1), 1)) hash.take(r.tape.fingerprint());
    return hash.value();
}

std::string path_of(const std::string& folder, const Experiment& e, std::uint64_t seed) {
    return folder + "/" + e.name + "-" + std::to_string(seed) + ".csv";
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
    return cells;
}

double number_of(const std::string& text) {
    if (text == "nan") return std::numeric_limits<double>::quiet_NaN();
    double x = 0;
    std::from_chars(text.data(), text.data() + text.size(), x);
    return x;
}

std::string text_of(double x) {
    return x == x ? number_text(x) : "nan";
}

}  // namespace

std::uint64_t fingerprint_of(const Experiment& e, std::uint64_t seed) {
    static const std::uint64_t engine = mark_of_engine();
    Hash hash;
    hash.take(engine);
    hash.take(e.scenario);
    hash.take(seed);
    hash.take(static_cast<std::uint64_t>(e.revision));
    for (const ResolvedValue& row : resolved_values(plan_of(e, seed))) {
        if (row.path == "study.replications") continue;                   // the first of many are the same
        if (row.path == "centre.money.currency") continue;                // a label
        if (row.path == "study.uncertain" && row.text == "no") continue;  // as if it were not there
        hash.take(row.policy);
        hash.take(row.path);
        hash.take(row.text);
    }
    return hash.value();
}

std::optional<Kept> find_kept(const std::string& folder, const Experiment& e, std::uint64_t seed) {
    std::ifstream in(path_of(folder, e, seed));
    std::string line;
    if (!std::getline(in, line)) return {};
    const std::vector<std::string> first = cells_of(line);
    if (first.size() != 2 || first[0] != mark_text(fingerprint_of(e, seed))) return {};
    Kept kept{.samples = {}, .seconds = number_of(first[1])};
    std::getline(in, line);
    const std::vector<std::string> names = cells_of(line);
    while (std::getline(in, line)) {
        const std::vector<std::string> cells = cells_of(line);
        if (cells.size() != names.size()) return {};
        for (std::size_t i = 0; i < names.size(); ++i) kept.samples[names[i]].push_back(number_of(cells[i]));
    }
    for (auto& [name, values] : kept.samples) {
        if (values.size() < static_cast<std::size_t>(e.replications)) return {};
        values.resize(static_cast<std::size_t>(e.replications));
    }
    return kept;
}

void keep(const std::string& folder, const Experiment& e, std::uint64_t seed, const Kept& kept) {
    std::filesystem::create_directories(folder);
    const std::string path = path_of(folder, e, seed), unfinished = path + ".chapter";
    std::ofstream out(unfinished);
    out << mark_text(fingerprint_of(e, seed)) << ',' << text_of(kept.seconds) << '\n';
    std::size_t rows = 0;
    const char* comma = "";
    for (const auto& [name, values] : kept.samples) {
        out << comma << name;
        comma = ",";
        rows = values.size();
    }
    out << '\n';
    for (std::size_t i = 0; i < rows; ++i) {
        comma = "";
        for (const auto& [name, values] : kept.samples) {
            out << comma << text_of(values[i]);
            comma = ",";
        }
        out << '\n';
    }
    out.close();
    if (!out) throw std::runtime_error("cannot write " + unfinished);
    std::filesystem::rename(unfinished, path);
}

}  // namespace morale
