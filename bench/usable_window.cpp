// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process.h"

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>

// usable_window COMMAND...: starts it on the X display and prints one line, "usable MS mapped MS cpu MS peak MB".
//
// Usable is the first top-level window that is mapped, is larger than a dialog's icon, is no splash, offers
// _NET_WM_PING, has at least twelve colours in its pixels and has answered a ping that was sent after they were there:
// it can be seen, and its event loop runs. All of it is learnt from X itself, so no window manager is needed. Every
// window that appears after the start is taken to be the command's; the display should be its own.
//
// The window is then closed as its close button does, and the process killed where it stays. Times count from the start
// of the process. Exit status 0; 1 where no window became usable; 2 for wrong usage.

namespace indblik::bench {

namespace {

constexpr int smallestWidth = 200; ///< pixels; smaller windows are not the program's
constexpr int smallestHeight = 100;
constexpr size_t enoughColours = 12; ///< a blank window has one, a frame and a background a few, written text has more
constexpr double longestStart = 60'000; ///< milliseconds
constexpr double longestEnd = 5'000;

struct Free
{
    void operator()(void* reply) const { std::free(reply); }
};

template<class T>
using Reply = std::unique_ptr<T, Free>;

class Display
{
public:
    Display() : m_connection(xcb_connect(nullptr, &m_number))
    {
        if (!isOpen())
            return;
        auto screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
        for (int i = 0; i < m_number; ++i)
            xcb_screen_next(&screens);
        m_screen = screens.data;
        m_protocols = atom("WM_PROTOCOLS");
        m_delete = atom("WM_DELETE_WINDOW");
        m_ping = atom("_NET_WM_PING");
        m_type = atom("_NET_WM_WINDOW_TYPE");
        m_splash = atom("_NET_WM_WINDOW_TYPE_SPLASH");
        // With SubstructureNotify the answers to pings come to us too: they are sent to the root window.
        listen(m_screen->root, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY);
        settle();
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }

    /// Takes in what X has told since, waiting for something at most so many milliseconds.
    void takeIn(int milliseconds, Clock::time_point start)
    {
        Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
        if (!event) {
            pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&waiting, 1, milliseconds);
            event.reset(xcb_poll_for_event(m_connection));
        }
        for (; event; event.reset(xcb_poll_for_event(m_connection)))
            take(*event, start);
    }

    /// Looks at the windows that are mapped and pings those that are painted. True where one waits for its paint.
    bool pingPainted()
    {
        bool anyWaits = false;
        for (auto& [window, state] : m_windows) {
            if (!state.mapped || state.isPinged || !isProgramWindow(window))
                continue;
            if (isPainted(window)) {
                state.isPinged = true;
                send(window, m_ping, window);
            } else {
                anyWaits = true;
            }
        }
        return anyWaits;
    }

    /// The window that answered, and its moments in milliseconds from the start; nothing until then.
    struct Answer
    {
        xcb_window_t window;
        double mapped;
        double usable;
    };
    std::optional<Answer> answer() const { return m_answer; }

    void close(xcb_window_t window) { send(window, m_delete, 0); }

private:
    struct State
    {
        std::optional<double> mapped; ///< milliseconds from the start
        bool isPinged = false;
    };

    xcb_atom_t atom(std::string_view name)
    {
        const auto asked = xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.data());
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, asked, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    void listen(xcb_window_t window, uint32_t events)
    {
        xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &events);
    }

    /// Waits until X has done what we asked.
    void settle()
    {
        const Reply<xcb_get_input_focus_reply_t> reply(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }

    void take(const xcb_generic_event_t& event, Clock::time_point start)
    {
        switch (event.response_type & ~0x80) {
        case XCB_CREATE_NOTIFY: {
            const auto& created = reinterpret_cast<const xcb_create_notify_event_t&>(event);
            if (created.parent != m_screen->root || created.override_redirect)
                break;
            m_windows[created.window];
            // Under a window manager the window leaves the root before it is mapped; so it is asked itself.
            listen(created.window, XCB_EVENT_MASK_STRUCTURE_NOTIFY);
            xcb_flush(m_connection);
            break;
        }
        case XCB_MAP_NOTIFY: {
            const auto& mapped = reinterpret_cast<const xcb_map_notify_event_t&>(event);
            const auto found = m_windows.find(mapped.window);
            if (found != m_windows.end() && !found->second.mapped)
                found->second.mapped = millisecondsSince(start);
            break;
        }
        case XCB_DESTROY_NOTIFY:
            m_windows.erase(reinterpret_cast<const xcb_destroy_notify_event_t&>(event).window);
            break;
        case XCB_CLIENT_MESSAGE: {
            const auto& message = reinterpret_cast<const xcb_client_message_event_t&>(event);
            const auto found = m_windows.find(message.data.data32[2]);
            const bool isAnswer = message.window == m_screen->root && message.type == m_protocols
                                  && message.data.data32[0] == m_ping && found != m_windows.end()
                                  && found->second.isPinged;
            if (isAnswer && !m_answer)
                m_answer = Answer{found->first, found->second.mapped.value_or(0), millisecondsSince(start)};
            break;
        }
        default:
            break;
        }
    }

    std::vector<xcb_atom_t> atoms(xcb_window_t window, xcb_atom_t property)
    {
        const auto asked = xcb_get_property(m_connection, 0, window, property, XCB_ATOM_ATOM, 0, 64);
        const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, asked, nullptr));
        if (!reply || reply->format != 32)
            return {};
        const auto* first = static_cast<const xcb_atom_t*>(xcb_get_property_value(reply.get()));
        return {first, first + xcb_get_property_value_length(reply.get()) / int(sizeof(xcb_atom_t))};
    }

    bool isProgramWindow(xcb_window_t window)
    {
        const auto has = [](const std::vector<xcb_atom_t>& all, xcb_atom_t one) {
            return std::find(all.begin(), all.end(), one) != all.end();
        };
        const Reply<xcb_get_geometry_reply_t> place(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return place && place->width >= smallestWidth && place->height >= smallestHeight
               && has(atoms(window, m_protocols), m_ping) && !has(atoms(window, m_type), m_splash);
    }

    /// Reads the pixels band by band, as few as will do: while X answers us it paints nothing.
    bool isPainted(xcb_window_t window)
    {
        constexpr int band = 48;
        const Reply<xcb_get_geometry_reply_t> place(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        std::vector<uint32_t> colours;
        for (int top = 0; place && top < place->height; top += band) {
            const auto asked = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, int16_t(top),
                place->width, uint16_t(std::min(band, place->height - top)), ~0u);
            xcb_generic_error_t* fault = nullptr;
            const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, asked, &fault));
            const Reply<xcb_generic_error_t> owned(fault);
            if (!image)
                return false; // part of it is off the screen, or it is gone
            const auto* pixels = reinterpret_cast<const uint32_t*>(xcb_get_image_data(image.get()));
            const auto count = size_t(xcb_get_image_data_length(image.get())) / sizeof(uint32_t);
            for (size_t i = 0; i < count; ++i) {
                const uint32_t colour = pixels[i] & 0xffffff;
                if ((i > 0 && (pixels[i - 1] & 0xffffff) == colour)
                    || std::find(colours.begin(), colours.end(), colour) != colours.end())
                    continue;
                colours.push_back(colour);
                if (colours.size() >= enoughColours)
                    return true;
            }
        }
        return false;
    }

    void send(xcb_window_t window, xcb_atom_t protocol, uint32_t subject)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = m_protocols;
        message.data.data32[0] = protocol;
        message.data.data32[1] = XCB_CURRENT_TIME;
        message.data.data32[2] = subject;
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&message));
        xcb_flush(m_connection);
    }

    int m_number = 0;
    xcb_connection_t* m_connection;
    xcb_screen_t* m_screen = nullptr;
    xcb_atom_t m_protocols = XCB_ATOM_NONE;
    xcb_atom_t m_delete = XCB_ATOM_NONE;
    xcb_atom_t m_ping = XCB_ATOM_NONE;
    xcb_atom_t m_type = XCB_ATOM_NONE;
    xcb_atom_t m_splash = XCB_ATOM_NONE;
    std::map<xcb_window_t, State> m_windows;
    std::optional<Answer> m_answer;
};

/// Waits until the process has ended, and ends it where it does not.
Ended endOf(pid_t child)
{
    const auto asked = Clock::now();
    while (millisecondsSince(asked) < longestEnd) {
        if (const auto end = ended(child, false))
            return *end;
        usleep(1000);
    }
    std::fputs("It did not close; it was killed.\n", stderr);
    kill(child, SIGKILL);
    return ended(child, true).value_or(Ended{});
}

int run(char* const* command)
{
    Display display;
    if (!display.isOpen()) {
        std::fputs("There is no X display to open.\n", stderr);
        return 1;
    }
    const auto begin = Clock::now();
    const auto child = start(command);
    if (!child)
        return 1;
    // X does not tell when something is painted: a window that is not yet is looked at again after a millisecond.
    for (display.takeIn(100, begin); !display.answer();) {
        const bool isWaiting = display.pingPainted();
        display.takeIn(isWaiting ? 1 : 100, begin);
        if (const auto end = ended(*child, false)) {
            std::fprintf(stderr, "%s ended with status %d before it had a window.\n", command[0], end->status);
            return 1;
        }
        if (millisecondsSince(begin) > longestStart) {
            std::fprintf(stderr, "%s had no usable window within a minute.\n", command[0]);
            kill(*child, SIGKILL);
            ended(*child, true);
            return 1;
        }
    }
    const auto answer = *display.answer();
    display.close(answer.window);
    const Ended end = endOf(*child);
    std::printf("usable %.2f mapped %.2f cpu %.2f peak %.1f\n", answer.usable, answer.mapped, end.cpu, end.peak);
    return 0;
}

} // namespace

} // namespace indblik::bench

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("Usage: usable_window COMMAND...\n", stderr);
        return 2;
    }
    return indblik::bench::run(argv + 1);
}
