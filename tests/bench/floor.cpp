// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include "load.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <cstdio>
#include <thread>

#include <unistd.h>

namespace farthing {

namespace {

constexpr int rounds = 500;
constexpr int patience = 5'000;
constexpr qint64 nanosecondsPerMicrosecond = 1'000;

void print(const char *what, const Samples &samples)
{
    std::printf("floor      %-22s p50 %6lld µs  p99 %7lld µs\n", what, samples.quantile(500),
                samples.quantile(990));
}

Samples syncedWrites(const QString &folder)
{
    Samples samples;
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/floor"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return samples;
    const QByteArray page(4'096, 'x');
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        file.write(page);
        (void)::fdatasync(file.handle());
        samples.microseconds.push_back(timer.nsecsElapsed() / nanosecondsPerMicrosecond);
    }
    file.remove();
    return samples;
}

void echo(QTcpServer &server)
{
    if (!server.waitForNewConnection(patience))
        return;
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    while (socket->waitForReadyRead(patience)) {
        socket->write(socket->readAll());
        socket->waitForBytesWritten(patience);
    }
}

Samples roundTrips()
{
    Samples samples;
    std::atomic<quint16> port = 0;
    std::thread other([&port] {
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost))
            port = server.serverPort();
        echo(server);
    });
    while (port == 0)
        std::this_thread::yield();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.waitForConnected(patience);
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        socket.write("x");
        socket.waitForReadyRead(patience);
        socket.readAll();
        samples.microseconds.push_back(timer.nsecsElapsed() / nanosecondsPerMicrosecond);
    }
    socket.disconnectFromHost();
    other.join();
    return samples;
}

} // namespace

void printFloor(const QString &folder)
{
    print("a page on the disk", syncedWrites(folder));
    print("a byte over loopback", roundTrips());
    std::fflush(stdout);
}

} // namespace farthing
