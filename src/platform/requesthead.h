// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace farthing::platform {

/// What the head of a request says about the body that follows.
struct RequestHead
{
    qint64 length = 0;
    bool inPieces = false; ///< it has a Transfer-Encoding
    bool awaitsContinue = false;
    int fields = 0;
};

/// The HTTP server behind this reads none of the fields where there are more.
inline constexpr int maximumFields = 100;

/// Where the head ends in what arrived so far, behind its blank line; nothing before that has come.
std::optional<qsizetype> endOfHead(const QByteArray &arrived);

/// Reads a head as RFC 9112 has it, or those of its lines that are there. Nothing where it is none, or where
/// two readers could take it for two different requests: two lengths, a name with a blank in it, a target
/// that names another host than Host. The HTTP server behind this is more lenient, and each such leniency is
/// a way past a check; and where it is not, it closes without a word. Beyond `maximumFields` it is not read
/// on.
std::optional<RequestHead> readHead(const QByteArray &lines, bool whole);

} // namespace farthing::platform
