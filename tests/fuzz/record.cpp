// A record as bytes, as a store that was damaged might hold them: as they are, which the checksum refuses,
// and with the form in front and the checksum behind them, so that everything else is read.
#include "engine/study/record_bytes.hpp"

#include "engine/study/byte_stream.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

namespace {

/// Numbers of up to seven bits are the byte itself, so that these read as what the fuzzer made.
std::vector<std::byte> with_form_and_checksum(std::span<const std::byte> body) {
    const std::vector<std::byte> empty = bytes_of(Record{});
    const std::span<const std::byte> written(empty);
    ByteReader form(written.first(written.size() - sizeof(std::uint64_t)));
    ByteWriter to;
    for (int part = 0; part < 8; ++part) to.whole(form.whole());
    for (const std::byte b : body) to.bits(static_cast<std::uint8_t>(b));
    return to.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::span body(reinterpret_cast<const std::byte*>(bytes), count);
    static_cast<void>(record_of(body));
    const std::optional<Record> record = record_of(with_form_and_checksum(body));
    if (!record) return 0;
    const std::vector<std::byte> written = bytes_of(*record);
    const std::optional<Record> again = record_of(written);
    must(again.has_value(), "a record that was read can be written and read again");
    must(bytes_of(*again) == written, "a record is read again to the last bit");
    return 0;
}
