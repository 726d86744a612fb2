// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace farthing {

/// A post as it was when it was read.
struct ReadVersion
{
    std::optional<QDateTime> readAt; ///< absent where that is not known
    QString title;
    QString body; ///< Markdown
    friend bool operator==(const ReadVersion &, const ReadVersion &) = default;
};

} // namespace farthing
