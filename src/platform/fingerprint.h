// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringView>

namespace farthing::platform {

/// A random function of keys, another one in each run. Adding `of(key) * value` (modulo 2^64) over two lists
/// of keys and values gives the same number where every key sums to the same, in whatever order and pieces.
/// Where one does not, the numbers differ but for a chance of one in 2^64, or in 2^(64 - k) where 2^k divides
/// all differences. So a billion sums can be held against each other without keeping any of them.
class Fingerprint
{
public:
    Fingerprint()
        : m_first(QRandomGenerator::system()->generate64()),
          m_second(QRandomGenerator::system()->generate64())
    {}

    quint64 of(qint64 a, qint64 b) const
    {
        return mixed(mixed(quint64(a) + m_first) + quint64(b) * m_second);
    }
    quint64 of(qint64 a, qint64 b, QStringView text) const
    {
        return mixed(of(a, b) + quint64(qHash(text, size_t(m_second))));
    }

private:
    /// Each bit of the result hangs on each bit of the number (the finalizer of SplitMix64).
    static quint64 mixed(quint64 x)
    {
        x = (x ^ (x >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
        x = (x ^ (x >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
        return x ^ (x >> 31);
    }

    quint64 m_first;
    quint64 m_second;
};

} // namespace farthing::platform
