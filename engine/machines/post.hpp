// Messages between the processes that share the work of a study. The leading process is number 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace morale {

enum class Parcel : int {
    // from the leading process
    Plan = 1,  // a number by which it is known, then the plan (plan_bytes.hpp)
    Task,      // numbers of the plan, of the replication and of the policies
    Forget,    // number of a plan of which nothing more is wanted
    Home,      // the study is over; a number that is not 0 if a process was lost
    // from the others
    Hello,       // name of the machine
    Answer,      // the records; none: one of them has to be made by the leading process
    CannotRead,  // the plan is that of another version of the program
    Goodbye,     // the last message
    // from both, now and then
    Alive,
    last
};

using Bytes = std::vector<std::byte>;

struct Message {
    int from = 0;
    Parcel kind = Parcel::Alive;
    Bytes bytes{};
};

/// Of one process. One thread at a time uses it.
class Post {
 public:
    virtual ~Post() = default;

    /// Does not wait. Messages to the same process arrive in the order of sending.
    virtual void send(int to, Parcel, std::shared_ptr<const Bytes>) = 0;
    void send(int to, Parcel kind, Bytes bytes) {
        send(to, kind, std::make_shared<const Bytes>(std::move(bytes)));
    }

    /// Whether everything that was sent to that process has left.
    virtual bool has_left(int to) = 0;

    /// The next message that has come, if one has.
    virtual std::optional<Message> received() = 0;
};

/// Numbers as bytes, with a checksum.
Bytes numbers_as_bytes(std::span<const std::int64_t>);

/// What was written; empty if the bytes are damaged.
std::vector<std::int64_t> numbers_of(std::span<const std::byte>);

}  // namespace morale
