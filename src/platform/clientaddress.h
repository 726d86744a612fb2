// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/serveroptions.h"

#include <QtCore/QByteArray>

#include <optional>

namespace farthing::platform {

/// From where a request came.
struct Client
{
    QHostAddress address;
    bool proxied = false; ///< a proxy that we trust brought it
};

/// The peer, unless it is a trusted proxy: then the last address in X-Forwarded-For that is no such proxy.
/// Each proxy writes who called it at the end, so that what stands before that is only what a client says of
/// itself. Where a word is no address, whoever wrote it is the client.
Client clientOf(const QHostAddress &peer, const QByteArray &forwardedFor, const QList<Subnet> &proxies);

/// What is counted as one: an IPv4 address, or the 2^64 addresses of which an IPv6 client may take any.
QString countedAs(const QHostAddress &address);

/// Reads "192.0.2.1", "10.0.0.0/8", "2001:db8::/32"; nothing where it is none of these.
std::optional<Subnet> subnetFromText(const QString &text);

} // namespace farthing::platform
