// Ranks of MPI. Nothing here waits for another process but the destructor: one that is lost would be waited
// for without end.
#define OMPI_SKIP_MPICXX 1
#include <mpi.h>

#include <array>
#include <cstdlib>
#include <list>
#include <optional>
#include <set>
#include <utility>

#include "engine/machines/ranks.hpp"

namespace morale {

namespace {

class MpiPost : public Post {
 public:
    void send(int to, Parcel kind, std::shared_ptr<const Bytes> bytes) override {
        Sending& one = sending_.emplace_back(Sending{.to = to, .bytes = std::move(bytes), .request = {}});
        if (MPI_Isend(one.bytes->data(), static_cast<int>(one.bytes->size()), MPI_BYTE, to,
                      static_cast<int>(kind), MPI_COMM_WORLD, &one.request) != MPI_SUCCESS)
            sending_.pop_back();  // who does not get it is not heard any more
    }

    bool has_left(int to) override {
        clear();
        for (const Sending& one : sending_)
            if (one.to == to) return false;
        return true;
    }

    std::optional<Message> received() override {
        clear();
        begin_to_receive();
        std::set<int> waited_for;  // messages of one process stay in order
        for (auto one = receiving_.begin(); one != receiving_.end(); ++one) {
            int done = 0;
            if (waited_for.contains(one->message.from)) continue;
            const bool broken = MPI_Test(&one->request, &done, MPI_STATUS_IGNORE) != MPI_SUCCESS;
            if (!done && !broken) {
                waited_for.insert(one->message.from);
                continue;
            }
            std::optional<Message> message;
            if (!broken) message = std::move(one->message);
            receiving_.erase(one);
            return message;
        }
        return std::nullopt;
    }

 private:
    struct Sending {
        int to;
        std::shared_ptr<const Bytes> bytes;
        MPI_Request request;
    };

    struct Receiving {
        Message message;
        MPI_Request request;
    };

    /// A message whose sender is lost in the middle of it never comes to its end.
    void begin_to_receive() {
        for (;;) {
            int there = 0, size = 0;
            MPI_Message found = MPI_MESSAGE_NULL;
            MPI_Status status;
            const int probed =
                MPI_Improbe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &there, &found, &status);
            if (probed != MPI_SUCCESS || !there) return;
            MPI_Get_count(&status, MPI_BYTE, &size);
            Receiving& one =
                receiving_.emplace_back(Receiving{.message = {.from = status.MPI_SOURCE,
                                                              .kind = static_cast<Parcel>(status.MPI_TAG),
                                                              .bytes = Bytes(static_cast<std::size_t>(size))},
                                                  .request = {}});
            if (MPI_Imrecv(one.message.bytes.data(), size, MPI_BYTE, &found, &one.request) != MPI_SUCCESS)
                receiving_.pop_back();
        }
    }

    void clear() {
        std::erase_if(sending_, [](Sending& one) {
            int done = 0;
            return MPI_Test(&one.request, &done, MPI_STATUS_IGNORE) != MPI_SUCCESS || done;
        });
    }

    std::list<Sending> sending_;
    std::list<Receiving> receiving_;
};

}  // namespace

bool knows_mpi() {
    return true;
}

Ranks::Ranks() : post_(std::make_unique<MpiPost>()) {
    int given = 0, length = 0;
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &given);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
    MPI_Comm_size(MPI_COMM_WORLD, &size_);
    std::array<char, MPI_MAX_PROCESSOR_NAME> name{};
    MPI_Get_processor_name(name.data(), &length);
    machine_.assign(name.data(), static_cast<std::size_t>(length));
}

Ranks::~Ranks() {
    MPI_Finalize();
}

void Ranks::leave_alone(int status) {
    std::_Exit(status);
}

void Ranks::abandon(int status) {
    MPI_Abort(MPI_COMM_WORLD, status);
    std::_Exit(status);  // MPI_Abort does not come back
}

}  // namespace morale
