// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace farthing::model {

/// Chance by a seed that means the same on every machine: the engine is fixed by the standard, the
/// distributions of the standard library are not, so they are our own. (Taking the remainder favours small
/// numbers by far less than anybody could see.)
class RandomSource
{
public:
    explicit RandomSource(std::uint64_t seed) : m_engine(seed) {}

    /// 0 … count − 1.
    std::int64_t below(std::int64_t count) { return std::int64_t(m_engine() % std::uint64_t(count)); }
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }

    template <class T>
    const T &pick(const std::vector<T> &from)
    {
        return from[std::size_t(below(std::int64_t(from.size())))];
    }

    /// As an Idempotency-Key or an id has to look: a UUID of version 4.
    std::string uuid()
    {
        static constexpr char digits[] = "0123456789abcdef";
        std::string text = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
        for (char &c : text)
            c = c == 'x' ? digits[below(16)] : c;
        return text;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace farthing::model
