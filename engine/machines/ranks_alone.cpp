// Where the program is built without MPI, every process is alone.
#include <cstdlib>

#include "engine/machines/ranks.hpp"

namespace morale {

bool knows_mpi() {
    return false;
}

Ranks::Ranks() = default;
Ranks::~Ranks() = default;

std::optional<std::vector<Record>> Ranks::simulate(int, std::span<const std::size_t>, StopAsked) {
    return std::nullopt;
}

std::vector<int> Ranks::gather(const StudyPlan&, StopAsked) {
    return {};
}

void Ranks::stay_away() {}

void Ranks::serve(const StudyPlan&, StopAsked) {}

void Ranks::abandon(int status) {
    std::exit(status);
}

}  // namespace morale
