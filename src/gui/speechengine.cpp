// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/speechengine.h"

#ifdef FARTHING_SPEECH
    #include <QtTextToSpeech/QTextToSpeech>
#endif

namespace farthing {

#ifdef FARTHING_SPEECH

namespace {

class QtSpeech : public SpeechEngine
{
public:
    QtSpeech() { connect(&m_speech, &QTextToSpeech::stateChanged, this, &QtSpeech::follow); }

    bool canSpeak() const
    {
        return !QTextToSpeech::availableEngines().isEmpty() && m_speech.state() != QTextToSpeech::Error;
    }
    void say(const QString &text) override
    {
        m_speaks = true;
        m_speech.say(text);
    }
    void pause() override { m_speech.pause(); }
    void resume() override { m_speech.resume(); }
    void stop() override
    {
        m_speaks = false;
        m_speech.stop();
    }

private:
    void follow(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Ready && std::exchange(m_speaks, false))
            emit finished();
        else if (state == QTextToSpeech::Error)
            emit failed();
    }

    QTextToSpeech m_speech;
    bool m_speaks = false;
};

} // namespace

std::unique_ptr<SpeechEngine> SpeechEngine::ofSystem()
{
    auto speech = std::make_unique<QtSpeech>();
    if (!speech->canSpeak())
        return nullptr;
    return speech;
}

#else

std::unique_ptr<SpeechEngine> SpeechEngine::ofSystem()
{
    return nullptr;
}

#endif

} // namespace farthing
