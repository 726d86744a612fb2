// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clientaddress.h"
#include "support/testcase.h"

using namespace farthing;
using namespace farthing::platform;

/// From which address a request counts as coming, and whose word is believed about it.
class ClientAddressTest : public TestCase
{
    Q_OBJECT

private slots:
    void clients_data();
    void clients();
    void whatIsCountedAsOne_data();
    void whatIsCountedAsOne();
    void subnets_data();
    void subnets();
};

void ClientAddressTest::clients_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwardedFor");
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("proxied");
    const auto row = [](const char *name, const char *peer, const char *forwardedFor, const char *client,
                        bool proxied) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwardedFor)
                            << QString::fromLatin1(client) << proxied;
    };
    // Trusted are 127.0.0.1, 10.0.0.0/8 and 2001:db8:aaaa::/48.
    row("without a proxy", "192.0.2.1", "", "192.0.2.1", false);
    row("through the proxy", "127.0.0.1", "192.0.2.1", "192.0.2.1", true);
    row("a proxy of the network", "10.7.7.7", "192.0.2.1", "192.0.2.1", true);
    row("a socket for both families", "::ffff:127.0.0.1", "::ffff:192.0.2.1", "192.0.2.1", true);
    row("an IPv6 proxy", "2001:db8:aaaa::1", "2001:db8:1::2", "2001:db8:1::2", true);
    row("two proxies", "127.0.0.1", "192.0.2.1, 10.0.0.9", "192.0.2.1", true);
    row("what the client says itself", "127.0.0.1", "198.51.100.9, 192.0.2.1", "192.0.2.1", true);
    row("a client that claims to be a proxy", "127.0.0.1", "10.0.0.1,192.0.2.1,10.0.0.9", "192.0.2.1", true);
    row("nobody but proxies", "127.0.0.1", "10.0.0.1, 10.0.0.9", "10.0.0.1", true);
    row("an address we do not trust", "192.0.2.1", "198.51.100.9", "192.0.2.1", false);
    row("another one of this computer", "127.0.0.2", "198.51.100.9", "127.0.0.2", false);
    row("a proxy that says nothing", "127.0.0.1", "", "127.0.0.1", false);
    row("a proxy that says a blank", "127.0.0.1", " ", "127.0.0.1", false);
    row("a word", "127.0.0.1", "unknown", "127.0.0.1", true);
    row("a word in between", "127.0.0.1", "192.0.2.1, unknown, 10.0.0.9", "10.0.0.9", true);
    row("nothing in between", "127.0.0.1", "192.0.2.1,,10.0.0.9", "10.0.0.9", true);
    row("half an address", "127.0.0.1", "192.0.2", "127.0.0.1", true);
    row("an address in disguise", "127.0.0.1", "0xc0.0.2.1", "127.0.0.1", true);
    row("with a port", "127.0.0.1", "192.0.2.1:4711", "192.0.2.1", true);
    row("IPv6 with a port", "127.0.0.1", "[2001:db8:1::2]:4711", "2001:db8:1::2", true);
    row("commas alone", "127.0.0.1", ",,,", "127.0.0.1", true);
}

void ClientAddressTest::clients()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwardedFor);
    QFETCH(QString, client);
    QFETCH(bool, proxied);
    const QList<Subnet> proxies{{QHostAddress(QStringLiteral("127.0.0.1")), 32},
                                {QHostAddress(QStringLiteral("10.0.0.0")), 8},
                                {QHostAddress(QStringLiteral("2001:db8:aaaa::")), 48}};
    const Client found = clientOf(QHostAddress(peer), forwardedFor, proxies);
    QCOMPARE(found.address.toString(), client);
    QCOMPARE(found.proxied, proxied);
    QVERIFY(!clientOf(QHostAddress(peer), forwardedFor, {}).proxied);
}

void ClientAddressTest::whatIsCountedAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
    };
    row("IPv4", "192.0.2.1", "192.0.2.2", false);
    row("IPv4 as IPv6 spells it", "192.0.2.1", "::ffff:192.0.2.1", true);
    row("one network of IPv6", "2001:db8:0:1::2", "2001:db8:0:1:ffff:ffff:ffff:ffff", true);
    row("two networks of IPv6", "2001:db8:0:1::2", "2001:db8:0:2::2", false);
    row("one link", "fe80::1%eth0", "fe80::2", true);
}

void ClientAddressTest::whatIsCountedAsOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(countedAs(QHostAddress(one)) == countedAs(QHostAddress(other)), same);
}

void ClientAddressTest::subnets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    const auto row = [](const char *text, const char *inside, const char *outside) {
        QTest::newRow(*text ? text : "nothing")
            << QString::fromLatin1(text) << QString::fromLatin1(inside) << QString::fromLatin1(outside);
    };
    row("192.0.2.1", "192.0.2.1", "192.0.2.2");
    row("10.1.2.3/8", "10.255.0.1", "11.0.0.1");
    row("2001:db8::/32", "2001:db8:1::2", "2001:db9::1");
    row("::1", "::1", "::2");
    for (const char *none : {"", "proxy", "10", "10.1", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/x", "/8",
                             "10.0.0.0/-1", "2001:db8::/129", "10.0.0.0/8/8"})
        row(none, "", "");
}

void ClientAddressTest::subnets()
{
    QFETCH(QString, text);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const std::optional<Subnet> subnet = subnetFromText(text);
    QCOMPARE(subnet.has_value(), !inside.isEmpty());
    if (!subnet)
        return;
    QVERIFY(QHostAddress(inside).isInSubnet(subnet->address, subnet->bits));
    QVERIFY(!QHostAddress(outside).isInSubnet(subnet->address, subnet->bits));
}

FARTHING_TEST(ClientAddressTest)
#include "test_clientaddress.moc"
