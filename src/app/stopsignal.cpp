// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignal.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <atomic>

#ifdef Q_OS_WIN
    #include <qt_windows.h>
#else
    #include <csignal>
    #include <sys/socket.h>
    #include <unistd.h>
#endif

namespace farthing {

#ifdef Q_OS_WIN

namespace {

std::atomic<StopSignal *> listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Called on a thread of the system's; the queued call brings it to ours.
    if (StopSignal *target = listener.load())
        QMetaObject::invokeMethod(target, &StopSignal::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignal::Private
{};

StopSignal::StopSignal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    listener = nullptr;
}

#else

namespace {

std::array<int, 2> sockets{-1, -1};

/// A handler may only call what is safe in it; writing one byte is.
void onSignal(int)
{
    const char byte = 1;
    const ssize_t written = ::write(sockets[0], &byte, sizeof byte);
    (void)written;
}

} // namespace

struct StopSignal::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(sockets[1], &byte, sizeof byte) > 0)
            emit requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    d->notifier.reset();
    ::close(sockets[0]);
    ::close(sockets[1]);
}

#endif

} // namespace farthing
