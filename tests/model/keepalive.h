// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/served.h"

namespace farthing::model {

/// One connection for all requests of a history, to a platform that lives in the same thread: it turns the
/// event loop only as long as there is something to do, and never sleeps.
class KeepAlive
{
public:
    explicit KeepAlive(const QUrl &url) : m_url(url) {}

    /// A status of 0 where no answer came.
    RawAnswer ask(const QByteArray &bytes);

private:
    bool connected();
    std::optional<RawAnswer> parse();
    /// Turns the event loop until this holds; false after a long patience.
    bool until(const std::function<bool()> &holds);

    QUrl m_url;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace farthing::model
