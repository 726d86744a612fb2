// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

namespace farthing {

/// What came back, as it came.
struct RawReply
{
    int status = 0; ///< 0: nothing whole
    QByteArray head;
    QByteArray body;

    QJsonObject json() const;
    /// The type of a problem without its prefix.
    QByteArray problem() const;
    QByteArray detail() const;
};

/// Sends bytes on a connection of its own, all of them, whatever the other side says meanwhile or how soon it
/// closes, and answers the last of so many replies.
RawReply exchange(const QUrl &url, const QByteArray &bytes, int replies = 1);

/// Sends bytes and leaves without waiting for a word.
void sendAndLeave(const QUrl &url, const QByteArray &bytes);

} // namespace farthing
