// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace farthing {

/// The address behind a link if it is one that we follow: http or https with a host, mailto with an address,
/// or a permalink to a post or a comment; in encoded form. Nothing else is a link: no script, no file, no
/// data, no network share, no relative path.
std::optional<QString> safeLinkTarget(const QString &written);

/// Where a checked address leads, as short as it can be said: the host, or the mail address. A host in a
/// script that is easily taken for Latin is shown in its ASCII form.
QString displayHost(const QString &target);

/// Whether the words of a link name another address than the one it leads to ("example.org" that leads to
/// elsewhere). Words that are no address never mislead.
bool misleading(const QString &text, const QString &target);

/// What is said of a link before it is opened: the host and the whole address, and that the words say another
/// one where they do.
QString linkHint(const QString &words, const QString &target);

} // namespace farthing
