// Where the program is built without MPI, every process is alone.
#include <cstdlib>

#include "engine/machines/ranks.hpp"

namespace morale {

namespace {

class NoPost : public Post {
 public:
    void send(int, Parcel, std::shared_ptr<const Bytes>) override {}
    bool has_left(int) override { return true; }
    std::optional<Message> received() override { return std::nullopt; }
};

}  // namespace

bool knows_mpi() {
    return false;
}

Ranks::Ranks() : post_(std::make_unique<NoPost>()) {}
Ranks::~Ranks() = default;

void Ranks::leave_alone(int status) {
    std::_Exit(status);
}

void Ranks::abandon(int status) {
    std::_Exit(status);
}

}  // namespace morale
