// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace farthing {

/// Where a figure comes from (product: Figures say where they come from).
struct Provenance
{
    enum class Kind {
        Reported,  ///< by the platform, and free
        Bought,    ///< with a report instance
        Computed,  ///< here, from what was reported
        Estimated, ///< here, from what need not stay so
    };

    Kind kind = Kind::Reported;
    std::optional<QDateTime> at; ///< when it was so; absent where that is not known

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The same in words.
class ProvenanceWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ProvenanceWords)

public:
    /// Must outlive this.
    explicit ProvenanceWords(const Format &format) : m_format(format) {}

    /// "Reported by the platform, 2 Oct 2025, 14:05"
    QString of(const Provenance &provenance) const;

private:
    const Format &m_format;
};

} // namespace farthing
