// The rules as data: which folder may include which, which library is used where, and what a simulation must
// not touch. ARCHITECTURE.md shows the first two tables to the reader; a test compares them with these.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace morale::architecture {

inline constexpr std::string_view everything = "everything";

struct Layer {
    std::string_view folder;
    std::string_view may_include;  // folders separated by a blank, or `everything`
    std::string_view libraries;    // beginnings of headers separated by a blank; always in .cpp files only
};

inline constexpr std::array layers{
    Layer{"engine/kernel", "", "immintrin.h"},  // instructions of the processor
    Layer{"engine/stats", "", "boost/math/ boost/random/"},
    Layer{"engine/model", "engine/kernel", ""},
    Layer{"engine/causes", "engine/kernel engine/model", "boost/graph/"},
    Layer{"engine/outlook", "engine/kernel engine/model", ""},
    Layer{"engine/policy", "engine/kernel engine/model", ""},
    Layer{"engine/language", "engine/kernel engine/model engine/policy", ""},
    Layer{"engine/metric", "engine/kernel engine/stats engine/model", ""},
    Layer{
        "engine/study",
        "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language engine/metric",
        "tbb/"},
    Layer{"engine/store",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study",
          "sqlite3.h"},
    Layer{"engine/machines",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study",
          "mpi.h"},
    Layer{"scenarios/load",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study",
          "yaml-cpp/"},
    Layer{"output",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study engine/store",
          "xlsxwriter.h zlib.h"},
    Layer{"tools/preflight",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study scenarios/load output",
          ""},
    Layer{"tools/cli",
          "engine/kernel engine/stats engine/model engine/causes engine/outlook engine/policy "
          "engine/language engine/metric engine/study engine/store engine/machines scenarios/load output "
          "tools/preflight",
          "CLI/"},
    Layer{"tools/bench",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study "
          "scenarios/load "
          "output",
          "CLI/"},
    Layer{"tools/page",
          "engine/kernel engine/stats engine/model engine/outlook engine/policy engine/language "
          "engine/metric engine/study output",
          "boost/"},
    Layer{"tests", everything, "catch2/ Eigen/"},
};

// The folders of engine/model, from top to bottom: a file may include what lies in its own folder and in
// those below, and the files beside the folders (what is given). engine/model/README.md shows them to the
// reader.
inline constexpr std::array<std::string_view, 10> model_folders{
    "life", "firm", "staff", "floor", "minds", "customers", "money", "terms", "world", "record"};

// What a term reads it does not move.
inline constexpr std::string_view terms_folder = "engine/model/terms";

// Units (a header and its .cpp) that still stand in a circle. A circle of listed units passes; a unit that is
// in none any more is taken off the list, which only ever gets shorter.
inline constexpr std::array<std::string_view, 0> circular_units{};

// Headers of the operating system (<unistd.h> and the like) belong to the programs, the tests, and the
// output, which locks the folder that it writes.
inline constexpr std::array system_header_folders{std::string_view{"tools/cli"},
                                                  std::string_view{"tools/bench"}, std::string_view{"tests"},
                                                  std::string_view{"output"}};

// Layers that know no word of contact centres, and the words (singular; plurals are found too).
inline constexpr std::array wordless_folders{std::string_view{"engine/kernel"},
                                             std::string_view{"engine/stats"}};
inline constexpr std::array<std::string_view, 32> domain_words{
    "agent",     "attrition",     "burnout",     "call centre", "call center", "caller",      "churn",
    "complaint", "contact",       "customer",    "employee",    "exhaustion",  "hire",        "hired",
    "hiring",    "hostility",     "manager",     "payroll",     "praise",      "recognition", "roster",
    "seat",      "staff",         "supervisor",  "team",        "tenure",      "turnover",    "vacancy",
    "wage",      "word of mouth", "absenteeism", "incumbent",
};

// Layers that find and say nothing: no string literal has a blank. The files beside are left: they spell
// values and clauses of the scenario language, which reader and writer share.
inline constexpr std::array silent_folders{std::string_view{"engine/study"}};
inline constexpr std::array silent_but{
    std::string_view{"engine/study/checkup.cpp"},   // "as it is", the name of the policy that changes nothing
    std::string_view{"engine/study/resolved.cpp"},  // the meaning of `from`, beside those of the fields
    std::string_view{"engine/study/since.cpp"},     // "129600 s"
    std::string_view{"engine/study/uncertain.cpp"},  // "uncertain(30 %, 15 %..50 %)"
    std::string_view{
        "engine/study/closed_form_of.cpp"},  // clauses beside those of engine/metric/closed_form.cpp
};

// Folders whose code makes the simulated numbers, and what would make them differ between machines, runs or
// builds, or slow the loop of events.
inline constexpr std::array simulation_folders{
    std::string_view{"engine/kernel"}, std::string_view{"engine/model"}, std::string_view{"engine/outlook"},
    std::string_view{"engine/policy"}};

struct Forbidden {
    std::string_view what;
    std::string_view why;
};

inline constexpr std::array forbidden_headers{
    Forbidden{"random", "its distributions differ between libraries; use engine/kernel/draws.hpp"},
    Forbidden{"ctime", "no result depends on the clock on the wall"},
    Forbidden{"math.h", "brings unqualified functions of libm; use engine/kernel/math.hpp"},
    Forbidden{"iostream", "a simulation does no input or output"},
    Forbidden{"fstream", "a simulation does no input or output"},
    Forbidden{"cstdio", "a simulation does no input or output"},
    Forbidden{"filesystem", "a simulation does no input or output"},
    Forbidden{"thread", "replications run in parallel, a simulation does not"},
    Forbidden{"mutex", "replications run in parallel, a simulation does not"},
    Forbidden{"atomic", "replications run in parallel, a simulation does not"},
    Forbidden{"future", "replications run in parallel, a simulation does not"},
    Forbidden{"unordered_map", "its order is not fixed"},
    Forbidden{"unordered_set", "its order is not fixed"},
};

// Whole words of the code (not of comments and strings).
inline constexpr std::array forbidden_words{
    Forbidden{"std::rand", "use engine/kernel/draws.hpp"},
    Forbidden{"std::function", "an indirect call and an allocation; use a table or a variant"},
    Forbidden{"virtual", "use a table or a variant"},
    Forbidden{"throw", "what must hold is said with require()"},
    Forbidden{"thread_local", "no state outside the world"},
    Forbidden{"system_clock", "no result depends on the clock on the wall"},
    Forbidden{"steady_clock", "no result depends on the clock on the wall"},
    Forbidden{"std::getenv", "no result depends on the environment"},
    Forbidden{"std::reduce", "the order of a sum is fixed"},
};

// Folders that are compiled where there are neither files nor threads nor exceptions, such as a page in a
// browser, and what is not there.
inline constexpr std::array portable_folders{
    std::string_view{"engine/kernel"}, std::string_view{"engine/stats"},
    std::string_view{"engine/model"},  std::string_view{"engine/outlook"},
    std::string_view{"engine/policy"}, std::string_view{"engine/language"},
    std::string_view{"engine/metric"}};

inline constexpr std::array absent_headers{
    Forbidden{"fstream", "there are no files"},
    Forbidden{"filesystem", "there are no files"},
    Forbidden{"cstdio", "there are no files"},
    Forbidden{"iostream", "nobody reads a stream"},
    Forbidden{"thread", "there are no threads"},
    Forbidden{"mutex", "there are no threads"},
    Forbidden{"atomic", "there are no threads"},
    Forbidden{"future", "there are no threads"},
    Forbidden{"condition_variable", "there are no threads"},
    Forbidden{"stdexcept", "there are no exceptions"},
};

inline constexpr std::array absent_words{
    Forbidden{"throw", "there are no exceptions; give back a Fault, or say require()"},
    Forbidden{"try", "there are no exceptions"},
    Forbidden{"catch", "there are no exceptions"},
    Forbidden{"std::stod", "throws; use parse_number()"},
    Forbidden{"std::stof", "throws; use parse_number()"},
    Forbidden{"std::stoi", "throws; use std::from_chars"},
    Forbidden{"std::stol", "throws; use std::from_chars"},
    Forbidden{"std::stoul", "throws; use std::from_chars"},
    Forbidden{"std::stoll", "throws; use std::from_chars"},
    Forbidden{"std::stoull", "throws; use std::from_chars"},
    Forbidden{"std::system", "there are no commands"},
    Forbidden{"std::getenv", "there is no environment"},
};

// What Debian's clang 14 cannot compile with the standard library that is there. It makes the fuzzers, and
// the second program of tools/same-bits.
inline constexpr std::array refused_by_clang{
    Forbidden{"std::ranges::equal_range", "its subrange is refused by clang 14; use std::equal_range"},
    Forbidden{"std::ranges::partition", "its subrange is refused by clang 14; use std::partition"},
    Forbidden{"std::ranges::remove", "its subrange is refused by clang 14; use std::erase"},
    Forbidden{"std::ranges::remove_if", "its subrange is refused by clang 14; use std::erase_if"},
    Forbidden{"std::ranges::rotate", "its subrange is refused by clang 14; use std::rotate"},
    Forbidden{"std::ranges::search", "its subrange is refused by clang 14; use std::search"},
    Forbidden{"std::ranges::stable_partition",
              "its subrange is refused by clang 14; use std::stable_partition"},
    Forbidden{"std::ranges::subrange", "refused by clang 14; use std::span"},
    Forbidden{"std::ranges::unique", "its subrange is refused by clang 14; use std::unique"},
    Forbidden{"std::views", "refused by clang 14; use a loop"},
    Forbidden{"std::ranges::views", "refused by clang 14; use a loop"},
};

// Numbers of the language are spelled in engine/language. These folders write them by its functions: a second
// spelling might read back as another value.
inline constexpr std::array spelled_folders{
    std::string_view{"engine/stats"},    std::string_view{"engine/model"},
    std::string_view{"engine/outlook"},  std::string_view{"engine/policy"},
    std::string_view{"engine/metric"},   std::string_view{"scenarios/load"},
    std::string_view{"tools/preflight"}, std::string_view{"tools/cli"}};

// Where a number with a fraction becomes digits; whole ones are also written by std::to_string. Of output and
// tools that is one file; the engine's own are the texts of scenario values, of laws and of checks.
inline constexpr std::array number_writers{
    std::string_view{"output/words/numbers.cpp"},
    std::string_view{"engine/study/checks.cpp"},
    std::string_view{"engine/kernel/distribution_text.cpp"},
};

// What makes digits, as words of the code.
inline constexpr std::array<std::string_view, 5> makers_of_digits{"std::to_chars", "std::setprecision",
                                                                  "snprintf", "sprintf", "std::fixed"};

// Parameters are numbers of many kinds; each says what it is in. What may stand at the end of a name, before
// `per` if there is one; what may stand behind `per`; names of amounts of money, which want a comment; and
// words of a comment: units, scales of the model, and what tells a pure number.
inline constexpr std::string_view parameters_folder = "engine/model/parameters";
inline constexpr std::array<std::string_view, 12> unit_names{
    "weeks", "days", "hours", "hour", "minutes", "seconds", "sd", "cv", "usd", "share", "factor", "date"};
inline constexpr std::array<std::string_view, 5> per_times{"hour", "day", "week", "month", "year"};
inline constexpr std::array<std::string_view, 7> money_words{"wage",  "cost",   "price",      "spend",
                                                             "value", "margin", "replacement"};
inline constexpr std::array<std::string_view, 45> unit_words{
    "s",       "second",       "seconds",     "minute",      "minutes",     "hour",        "hours",
    "day",     "days",         "week",        "weeks",       "month",       "months",      "year",
    "USD",     "SD",           "share",       "shares",      "factor",      "multiple",    "relative",
    "logit",   "logits",       "log",         "elasticity",  "coefficient", "correlation", "number",
    "date",    "steps",        "dose",        "doses",       "demand",      "resources",   "fairness",
    "quality", "satisfaction", "expectation", "willingness", "trust",       "prospect",    "respect",
    "rate",    "pace",         "time"};

// A header includes what declares the names of the standard library that it uses: headers are compiled alone
// over a precompiled set of standard ones, which would hide it. The second column names the header and those
// that are as good.
struct StandardNames {
    std::string_view names;    // after std::
    std::string_view headers;  // separated by a blank
};

inline constexpr std::array standard_names{
    StandardNames{"vector", "vector"},
    StandardNames{"string to_string", "string sstream"},
    StandardNames{"string_view", "string_view"},
    StandardNames{"array", "array"},
    StandardNames{"span", "span"},
    StandardNames{"optional nullopt", "optional"},
    StandardNames{"variant visit get_if holds_alternative monostate", "variant"},
    StandardNames{"map multimap", "map"},
    StandardNames{"set multiset", "set"},
    StandardNames{"unordered_map", "unordered_map"},
    StandardNames{"deque", "deque"},
    StandardNames{"tuple tie", "tuple"},
    StandardNames{"unique_ptr shared_ptr make_unique make_shared", "memory"},
    StandardNames{"function", "functional"},
    StandardNames{"numeric_limits", "limits"},
    StandardNames{"uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t", "cstdint"},
    StandardNames{"size_t ptrdiff_t byte", "cstddef array map optional set span string string_view vector"},
    StandardNames{"pair move forward exchange swap",
                  "utility array map memory optional set span string variant vector"},
    StandardNames{"isnan isfinite isinf sqrt abs floor ceil round lround llround", "cmath"},
    StandardNames{"max min clamp sort any_of all_of find_if", "algorithm"},
    StandardNames{"accumulate", "numeric"},
    StandardNames{"ostream", "ostream iosfwd iostream sstream"},
    StandardNames{"bit_cast popcount countr_zero", "bit"},
    StandardNames{"integral floating_point same_as", "concepts"},
    StandardNames{"is_same_v decay_t conditional_t is_enum_v", "type_traits"},
    StandardNames{"atomic", "atomic"},
    StandardNames{"mutex", "mutex"},
    StandardNames{"thread", "thread"},
    StandardNames{"stop_token", "stop_token"},
};

// Functions of libm whose last bit differs between libraries. As words they are refused after `std::` and
// after a bare
// `::`; as symbols they are refused in the compiled layers.
inline constexpr std::array<std::string_view, 30> libm{
    "exp",   "exp2", "expm1", "log",  "log2",  "log10",  "log1p",  "pow",  "sin",   "cos",
    "tan",   "asin", "acos",  "atan", "atan2", "sinh",   "cosh",   "tanh", "asinh", "acosh",
    "atanh", "cbrt", "hypot", "erf",  "erfc",  "tgamma", "lgamma", "fma",  "rand",  "drand48",
};

}  // namespace morale::architecture
