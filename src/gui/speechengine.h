// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace farthing {

/// Something that can speak: one text at a time, told when it is at its end.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void say(const QString &text) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Without `finished`.
    virtual void stop() = 0;

    /// That of Qt; null where this program was built without, or this computer has no voice.
    static std::unique_ptr<SpeechEngine> ofSystem();

signals:
    void finished();
    /// It cannot speak after all.
    void failed();
};

} // namespace farthing
