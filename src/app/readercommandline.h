// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/permalink.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace farthing {

/// What `farthing` was asked for on its command line.
struct ReaderCommandLine
{
    QString profile;              ///< folder; empty: the person's own
    std::optional<QUrl> platform; ///< none: the built-in platform
    std::optional<Permalink> open;
    QString language; ///< BCP 47; empty: the system's
    QString theme;    ///< "light", "dark", "sepia" or "contrast" for this run; empty: as remembered
    std::optional<QSize> size;
    QString screenshot; ///< file to write a picture of the window to, then end
    bool traceStartup = false;
    QString archive; ///< folder to write an archive of the profile to, then end
    QString restore; ///< folder of an archive to restore into the profile, then end

    bool help = false;
    bool version = false;
    QString helpText;
};

/// Reads the arguments (with the program's name first). Error: Invalid, one sentence that names the option.
Result<ReaderCommandLine> parseReaderCommandLine(const QStringList &arguments);

/// What a link or the bare id of a post means.
std::optional<Permalink> linkFrom(const QString &text);

} // namespace farthing
