// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <chrono>

namespace farthing::platform {

/// What a connection may cost the platform before a handler has looked at it. A client that goes beyond is
/// cut off.
struct ConnectionLimits
{
    qint64 headBytes = 32 * qint64(1024);   ///< request line and headers of one request
    qint64 bodyBytes = 1'000'000;           ///< platform-api: Bodies in ≤ 1 MB
    int connections = 1'000;                ///< open at once; one more gets 503
    qint64 unsentBytes = 64 * qint64(1024); ///< of answers nobody took: above that the next request waits
    qint64 unsentBytesOfAll = 512'000'000;  ///< above that whoever takes nothing is cut off
    std::chrono::milliseconds request = std::chrono::seconds(60); ///< from a request's first byte to its last
    std::chrono::milliseconds idle =
        std::chrono::seconds(120); ///< between requests, and for an answer nobody takes
};

/// How many requests one account, or one address that did not sign in, may make.
struct RateLimit
{
    int perMinute = 600;
    int burst = 200;
    bool onLoopback = false; ///< platform-api: loopback has none by default
};

/// The addresses that begin with the same bits; with all 32 or 128 of them it is one address.
struct Subnet
{
    QHostAddress address;
    int bits = 0;
};

/// Where and how a platform is served.
struct ServerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;        ///< 0: any free one
    QStringList publicNames; ///< names beside the address by which readers may call it, as behind a proxy
    QList<Subnet> proxies;   ///< whose word counts for where a request came from (X-Forwarded-For)
    ConnectionLimits limits;
    RateLimit rate;
};

} // namespace farthing::platform
