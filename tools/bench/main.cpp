// The program `morale_bench`: measures the rows and says what came out. `tools/bench/run` builds and starts
// it.
#include <CLI/CLI.hpp>
#include <exception>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "output/file.hpp"
#include "tools/bench/chart.hpp"
#include "tools/bench/report.hpp"

namespace {

using namespace morale;
using namespace morale::bench;

struct Request {
    bool quick = false;
    bool list = false;
    std::optional<int> repeats;  // 5, or one of a quick run
    std::string only;
    std::string commit;
    std::string python;
    std::filesystem::path out;
};

void keep(const std::filesystem::path& file, const std::string& text) {
    File out(file);
    out.write(text);
    out.close();
    std::cout << "wrote " << file.string() << '\n';
}

int run(const Request& request) {
    const Machine machine = this_machine(request.commit);
    std::vector<Row> chosen =
        rows(request.quick ? quick_amounts() : Amounts{}, request.python, MORALE_PROGRAM);
    std::erase_if(chosen, [&](const Row& row) { return row.name.find(request.only) == std::string::npos; });
    if (request.list) {
        for (const Row& row : chosen) std::cout << row.name << '\n';
        return 0;
    }
    std::cout << text_of(machine) << '\n' << heading() << std::flush;
    const int repeats = request.repeats.value_or(request.quick ? 1 : 5);
    std::vector<Outcome> outcomes;
    for (const Row& row : chosen) {
        outcomes.push_back(measure(row, row.steady ? 1 : repeats));
        std::cout << line(outcomes.back()) << std::flush;
    }
    if (request.out.empty()) return 0;
    std::filesystem::create_directories(request.out);
    const std::string name = machine.date + "-" + machine.commit;
    keep(request.out / (name + ".csv"), csv(outcomes, machine));
    keep(request.out / (name + ".svg"), speed_chart(outcomes, machine));
    return 0;
}

}  // namespace

int main(int count, char** values) {
    Request request;
    CLI::App app{"How fast Morale is, as ratios to a textbook program measured in the same minute",
                 "morale_bench"};
    app.add_flag("--quick", request.quick, "little work, once: shows that it runs, the figures mean nothing");
    app.add_flag("--list", request.list, "the names of the rows, measures nothing");
    app.add_option("--only", request.only, "only rows with this in their name");
    app.add_option("--repeats", request.repeats, "of each row, 5 unless said")->check(CLI::Range(1, 1000));
    app.add_option("--out", request.out, "folder that gets the table (.csv) and the chart (.svg)");
    app.add_option("--commit", request.commit, "of the sources, for the names of the files");
    app.add_option("--python", request.python, "an interpreter that has SimPy; without it no row of SimPy");
    CLI11_PARSE(app, count, values);
    try {
        return run(request);
    } catch (const std::exception& failure) {
        std::cerr << "morale_bench: " << failure.what() << '\n';
        return 1;
    }
}
