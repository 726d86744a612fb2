// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clientaddress.h"

#include <algorithm>

namespace farthing::platform {

namespace {

constexpr int bitsOfIpv4 = 32;
constexpr int bitsOfIpv6 = 128;

/// A socket for both families calls an IPv4 peer "::ffff:192.0.2.1".
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/// Null where it is no address. Qt also takes "10" and "0x7f.1" for one.
QHostAddress addressFromText(const QString &text)
{
    const QHostAddress address(text);
    const bool shortened = address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != text;
    return shortened ? QHostAddress() : plain(address);
}

/// One hop of X-Forwarded-For. Some proxies write the port as well: "192.0.2.1:4711", "[2001:db8::1]:4711".
QHostAddress hopFromText(const QByteArray &hop)
{
    QString text = QString::fromLatin1(hop.trimmed());
    if (text.startsWith(QLatin1Char('[')))
        text = text.mid(1).section(QLatin1Char(']'), 0, 0);
    else if (text.count(QLatin1Char(':')) == 1)
        text = text.section(QLatin1Char(':'), 0, 0);
    return addressFromText(text);
}

bool isIn(const QHostAddress &address, const QList<Subnet> &subnets)
{
    return std::any_of(subnets.cbegin(), subnets.cend(), [&address](const Subnet &subnet) {
        return address.isInSubnet(subnet.address, subnet.bits);
    });
}

} // namespace

Client clientOf(const QHostAddress &peer, const QByteArray &forwardedFor, const QList<Subnet> &proxies)
{
    Client client{plain(peer), false};
    QByteArray hops = forwardedFor;
    while (!hops.trimmed().isEmpty() && isIn(client.address, proxies)) {
        client.proxied = true;
        const qsizetype comma = hops.lastIndexOf(',');
        const QHostAddress hop = hopFromText(hops.sliced(comma + 1));
        if (hop.isNull())
            break;
        client.address = hop;
        hops.truncate(std::max<qsizetype>(comma, 0));
    }
    return client;
}

QString countedAs(const QHostAddress &address)
{
    const QHostAddress counted = plain(address);
    if (counted.protocol() != QAbstractSocket::IPv6Protocol)
        return counted.toString();
    constexpr int bytesOfNetwork = 8;
    Q_IPV6ADDR bytes = counted.toIPv6Address();
    std::fill(bytes.c + bytesOfNetwork, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString() + QStringLiteral("/64");
}

std::optional<Subnet> subnetFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QHostAddress address = addressFromText(text.left(slash));
    if (address.isNull())
        return std::nullopt;
    const int most = address.protocol() == QAbstractSocket::IPv4Protocol ? bitsOfIpv4 : bitsOfIpv6;
    if (slash < 0)
        return Subnet{address, most};
    bool isNumber = false;
    const int bits = text.mid(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > most)
        return std::nullopt;
    return Subnet{address, bits};
}

} // namespace farthing::platform
