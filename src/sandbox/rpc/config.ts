import { Api } from 'telegram/tl/index.js';
import { type LoginContext, loginMethod } from './login-method.ts';

/** How a client learns of the data centres and where it is. */
export const configMethods = [
  loginMethod(Api.help.GetConfig, (call) => configTl(call)),
  loginMethod(
    Api.help.GetNearestDc,
    (call) => new Api.NearestDc({ country: 'AQ', thisDc: call.dcId, nearestDc: call.dcId }),
  ),
  loginMethod(Api.help.GetAppConfig, () => new Api.help.AppConfigNotModified()),
];

const CONFIG_LIFE_S = 3600;
/** Telegram's texts end at 4096 characters, captions at 1024. */
const LONGEST_MESSAGE = 4096;
const LONGEST_CAPTION = 1024;

function configTl({ backstage, dcId }: LoginContext): Api.Config {
  const date = Math.floor(backstage.clock() / 1000);
  const dcOptions = backstage.dcs.map(
    ({ id, port }) => new Api.DcOption({ id, port, ipAddress: '127.0.0.1', static: true }),
  );
  return new Api.Config({
    date,
    expires: date + CONFIG_LIFE_S,
    testMode: false,
    thisDc: dcId,
    dcOptions,
    dcTxtDomainName: '',
    chatSizeMax: 200,
    megagroupSizeMax: 200_000,
    forwardedCountMax: 100,
    onlineUpdatePeriodMs: 210_000,
    offlineBlurTimeoutMs: 5000,
    offlineIdleTimeoutMs: 30_000,
    onlineCloudTimeoutMs: 300_000,
    notifyCloudDelayMs: 30_000,
    notifyDefaultDelayMs: 1500,
    pushChatPeriodMs: 60_000,
    pushChatLimit: 2,
    editTimeLimit: 172_800,
    revokeTimeLimit: 2_147_483_647,
    revokePmTimeLimit: 2_147_483_647,
    ratingEDecay: 2_419_200,
    stickersRecentLimit: 200,
    channelsReadMediaPeriod: 604_800,
    callReceiveTimeoutMs: 20_000,
    callRingTimeoutMs: 90_000,
    callConnectTimeoutMs: 30_000,
    callPacketTimeoutMs: 10_000,
    meUrlPrefix: 'https://t.me/',
    captionLengthMax: LONGEST_CAPTION,
    messageLengthMax: LONGEST_MESSAGE,
    webfileDcId: dcId,
  });
}
